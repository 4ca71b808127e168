import { Select } from "../../../components/select";
import { TextArea } from "../../../components/text-area";
import { TextField } from "../../../components/text-field";
import { INTEREST_LENGTHS } from "../../../forms/interest-form";
import { useText } from "../../../i18n/language";
import { Folded, type InterestBinding, Many, Section } from "./field-parts";
import { useInterestChoices } from "./use-interest-choices";

/** What is supported, and what is not. */
export function WhatSection({ form }: { form: InterestBinding }) {
  const text = useText().pages.myInterest.form;
  const choices = useInterestChoices();
  return (
    <Section title={text.sections.what}>
      <TextField {...form.field("title")} hint={text.hints.title} maxLength={INTEREST_LENGTHS.title} />
      <TextArea
        {...form.field("description")}
        hint={text.hints.description}
        required={false}
        rows={6}
        maxLength={INTEREST_LENGTHS.description}
      />
      <Many form={form} name="offers" choices={choices.offers} required />
      <Folded
        form={form}
        name="sectors"
        choices={choices.sectors}
        hint={text.hints.any}
        opener={text.openers.sectors}
      />
      <Folded form={form} name="kinds" choices={choices.kinds} hint={text.hints.any} opener={text.openers.kinds} />
      <Folded
        form={form}
        name="excludedSectors"
        choices={choices.excludedSectors}
        opener={text.openers.excludedSectors}
      />
    </Section>
  );
}

/** Who should benefit, and how far along they are. */
export function WhomSection({ form }: { form: InterestBinding }) {
  const text = useText().pages.myInterest.form;
  const choices = useInterestChoices();
  return (
    <Section title={text.sections.whom}>
      <Many form={form} name="beneficiaries" choices={choices.beneficiaries} />
      <Select {...form.field("minReadiness")} empty={text.anyStage} options={choices.minReadiness} required={false} />
      <Folded form={form} name="sdgsDesa" choices={choices.sdgsDesa} opener={text.openers.sdgsDesa} />
    </Section>
  );
}
