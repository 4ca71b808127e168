import { labels } from "~/matching/domain/phrases/labels";
import type { VillageProfileReading } from "~/server/villages/read-village-profile.server";

import { Select } from "../../../components/select";
import type { FormBinding } from "../../../forms/bind-form";
import type { VillageField } from "../../../forms/village-form";
import { useLanguage, useText } from "../../../i18n/language";
import { useProfileChoices } from "./use-profile-choices";

type JudgedProps = { form: FormBinding<VillageField>; reading: VillageProfileReading };

/** Indeks Desa and basic needs: fields for who may judge them, facts for the village. */
export function Judged({ form, reading: { profile, canJudge } }: JudgedProps) {
  const indexes = labels[useLanguage()].developmentIndex;
  const text = useText().pages.myVillage.profile;
  const choices = useProfileChoices();
  const { developmentIndex, basicNeedsMet } = profile;
  if (!canJudge) {
    return (
      <section className="stack gap-2">
        <h2>{text.sections.judged}</h2>
        <dl className="facts">
          <dt>{text.labels.developmentIndex}</dt>
          <dd>{developmentIndex ? indexes[developmentIndex] : text.unknown}</dd>
          <dt>{text.labels.basicNeedsMet}</dt>
          <dd>{basicNeedsMet === null ? text.unknown : text[basicNeedsMet ? "yes" : "no"]}</dd>
        </dl>
        <p className="text-sm text-muted">{text.judgedBy}</p>
      </section>
    );
  }
  const select = (name: "developmentIndex" | "basicNeedsMet") => (
    <Select {...form.field(name)} empty={text.unknown} options={choices[name]} required={false} />
  );
  return (
    <section className="stack gap-6">
      <h2>{text.sections.judged}</h2>
      {select("developmentIndex")}
      {select("basicNeedsMet")}
    </section>
  );
}
