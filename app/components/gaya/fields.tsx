import { labels } from "~/matching/domain/phrases/labels";
import { READINESS_LEVELS, SECTORS, type Support } from "~/matching/domain/vocabulary";

import { useLanguage, useText } from "../../i18n/language";
import { ChoiceList } from "../choice-list";
import { DateField } from "../date-field";
import { ErrorSummary } from "../error-summary";
import { FileField } from "../file-field";
import { MoneyField } from "../money-field";
import { NumberField } from "../number-field";
import { PhotoField } from "../photo-field";
import { Select } from "../select";
import { TextArea } from "../text-area";
import { TextField } from "../text-field";
import { GayaSection } from "./gaya-section";

const NEEDS: readonly Support[] = ["market_access", "training", "certification"];

/** Every field: empty, filled, with hint, with error, disabled. */
export function Fields() {
  const text = useText().gaya;
  const words = text.fields;
  const names = labels[useLanguage()];
  return (
    <GayaSection id="fields" title={text.sections.fields}>
      <ErrorSummary
        takesFocus={false}
        errors={[
          { fieldId: "title-wrong", message: words.titleError },
          { fieldId: "amount-wrong", message: words.amountError },
          { fieldId: "readiness", message: words.readinessError },
        ]}
      />
      <form className="grid gap-x-10 gap-y-6 md:grid-cols-2" noValidate>
        <TextField name="title" label={words.title} hint={words.titleHint} defaultValue={text.examples.potential} />
        <TextField name="title-wrong" label={words.title} error={words.titleError} />
        <MoneyField name="amount" label={words.amount} hint={words.amountHint} defaultValue={50_000_000} />
        <MoneyField name="amount-wrong" label={words.amount} error={words.amountError} />
        <NumberField name="volume" label={words.volume} unit={words.volumeUnit} defaultValue={12} decimals />
        <DateField name="day" label={words.day} required={false} defaultValue="2026-11-24" />
        <Select
          name="sector"
          label={words.sector}
          options={SECTORS.map((sector) => ({ value: sector, label: names.sector[sector] }))}
          defaultValue="plantation"
        />
        <TextField name="code" label={words.disabled} defaultValue="64.02.02.2010" disabled />
        <ChoiceList
          type="checkbox"
          name="needs"
          label={words.needs}
          hint={words.needsHint}
          required={false}
          selected={["market_access"]}
          choices={NEEDS.map((need) => ({
            value: need,
            label: names.support[need],
            hint: need === "market_access" ? words.marketHint : undefined,
          }))}
        />
        <ChoiceList
          type="radio"
          name="readiness"
          label={words.readiness}
          error={words.readinessError}
          choices={READINESS_LEVELS.map((level) => ({ value: level, label: names.readiness[level] }))}
        />
        <FileField
          name="minutes"
          label={words.file}
          accept=".pdf"
          limit={words.fileLimit}
          current={{ name: words.fileName, href: "/gaya" }}
        />
        <PhotoField name="photo" label={words.photo} required={false} />
        <TextArea name="description" label={words.description} required={false} />
      </form>
    </GayaSection>
  );
}
