import { labels } from "~/matching/domain/phrases/labels";
import { PARTNER_TYPES } from "~/matching/domain/vocabulary";
import type { MyPartner } from "~/server/partners/read-my-partner.server";

import { AutosaveForm } from "../../../components/autosave";
import { Button } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { Select } from "../../../components/select";
import { TextArea } from "../../../components/text-area";
import { TextField } from "../../../components/text-field";
import { bindForm } from "../../../forms/bind-form";
import { typedVersion } from "../../../forms/form-reply";
import { PARTNER_LENGTHS, partnerFields } from "../../../forms/partner-form";
import { useLanguage, useText } from "../../../i18n/language";
import { StaleNotice } from "../village-work/stale-notice";
import type { PartnerReply } from "./save-partner";
import { SiteSection } from "./site-section";

type PartnerFormPartsProps = { partner: MyPartner; saveKey: string; answer: PartnerReply | undefined };

/** Who the partner is, its official numbers, and where it works. */
export function PartnerFormParts({ partner, saveKey, answer }: PartnerFormPartsProps) {
  const words = useText();
  const text = words.pages.myPartner;
  const types = labels[useLanguage()].partnerType;
  const typeChoices = PARTNER_TYPES.map((value) => ({ value, label: types[value] }));
  const form = bindForm(words, {
    labels: text.labels,
    reply: answer?.reply,
    stored: partnerFields(partner.profile),
  });
  const stale = answer?.stale ?? null;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {answer && stale && (
        <StaleNotice
          words={text.stale}
          labels={text.labels}
          typed={answer.reply.values}
          stored={partnerFields(stale.profile)}
          choices={{ type: typeChoices }}
        />
      )}
      <AutosaveForm saveKey={saveKey} wasSent={answer !== undefined}>
        <input type="hidden" name="version" value={stale?.version ?? typedVersion(answer?.reply) ?? partner.version} />
        <section className="stack gap-6">
          <h2>{text.sections.who}</h2>
          <TextField {...form.field("name")} maxLength={PARTNER_LENGTHS.name} autoComplete="organization" />
          <Select {...form.field("type")} empty={text.choose} options={typeChoices} />
          <TextArea
            {...form.field("description")}
            hint={text.hints.description}
            required={false}
            rows={5}
            maxLength={PARTNER_LENGTHS.description}
          />
          <TextField {...form.field("kbli")} hint={text.hints.kbli} required={false} />
        </section>
        <section className="stack gap-6">
          <div>
            <h2>{text.sections.papers}</h2>
            <p className="text-muted">{text.papersLead}</p>
          </div>
          <TextField {...form.field("nib")} hint={text.hints.nib} required={false} inputMode="numeric" />
          <TextField {...form.field("npwp")} hint={text.hints.npwp} required={false} inputMode="numeric" />
        </section>
        <SiteSection form={form} />
        <div>
          <Button type="submit">{text.save}</Button>
        </div>
      </AutosaveForm>
    </>
  );
}
