import { AffixedInput } from "../../../components/affixed-input";
import { DateField } from "../../../components/date-field";
import { TextArea } from "../../../components/text-area";
import { INTEREST_LENGTHS } from "../../../forms/interest-form";
import { useText } from "../../../i18n/language";
import { type InterestBinding, Many, Section } from "./field-parts";

type WhereSectionProps = {
  form: InterestBinding;
  districts: readonly { code: string; name: string }[];
  /** Whether the partner's site is known, from which distances are measured. */
  hasSite: boolean;
};

/** Where villages may lie: districts, certain villages and a distance, any of which suffices. */
export function WhereSection({ form, districts, hasSite }: WhereSectionProps) {
  const text = useText().pages.myInterest.form;
  const villages = form.field("villages");
  const isOpen = Boolean(villages.defaultValue) || villages.error !== undefined;
  return (
    <Section title={text.sections.where}>
      <Many
        form={form}
        name="districts"
        hint={text.hints.area}
        choices={districts.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <AffixedInput
        {...form.field("radiusKm")}
        hint={text.hints.radiusKm(hasSite)}
        after={text.kilometres}
        inputMode="decimal"
        required={false}
      />
      <details className="card" open={isOpen}>
        <summary className="min-h-11 content-center font-semibold">{text.openers.villages}</summary>
        <TextArea
          {...villages}
          hint={text.hints.villages}
          required={false}
          rows={5}
          maxLength={INTEREST_LENGTHS.villages}
        />
      </details>
    </Section>
  );
}

/** From when to when. */
export function WhenSection({ form }: { form: InterestBinding }) {
  const text = useText().pages.myInterest.form;
  return (
    <Section title={text.sections.when}>
      <DateField {...form.field("opens")} />
      <DateField {...form.field("closes")} hint={text.hints.closes} />
    </Section>
  );
}
