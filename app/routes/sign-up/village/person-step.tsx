import type { VillageStatus } from "~/matching/domain/vocabulary";

import { Banner } from "../../../components/banner";
import { Button } from "../../../components/button";
import { ChoiceList } from "../../../components/choice-list";
import { ErrorSummary } from "../../../components/error-summary";
import { TextLink } from "../../../components/text-link";
import { bindForm } from "../../../forms/bind-form";
import type { FormReply } from "../../../forms/form-reply";
import { POSITIONS } from "../../../forms/person-lengths";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { PersonFields } from "../shared/person-fields";
import { usePersonLabels } from "../shared/use-person-labels";

type PersonStepProps = {
  village: { key: string; name: string; status: VillageStatus; district: { name: string } };
  reply: FormReply | undefined;
};

/** Who the person is, for the village that was chosen. */
export function PersonStep({ village, reply }: PersonStepProps) {
  const words = useText();
  const { village: text } = words.pages.signUp;
  const { place } = words.parts;
  const form = bindForm(words, { labels: { position: text.position, ...usePersonLabels() }, reply });
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <Banner
        tone="informative"
        title={text.for(place.village(village.status, village.name), place.district(village.district.name))}
      >
        <p>{text.username(village.key.toLowerCase())}</p>
        <p>
          <TextLink href={href.signUpVillage}>{text.change}</TextLink>
        </p>
      </Banner>
      <form
        method="post"
        action={`${href.signUpVillage}?${new URLSearchParams({ desa: village.key }).toString()}`}
        className="stack gap-5"
        noValidate
      >
        <ChoiceList
          type="radio"
          {...form.choice("position")}
          choices={POSITIONS.map((position) => ({ value: position, label: text.positions[position] }))}
        />
        <PersonFields form={form} hasNote />
        <Button>{text.submit}</Button>
      </form>
    </>
  );
}
