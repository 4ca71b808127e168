import type { FormBinding } from "../../../forms/bind-form";
import { ChoiceList } from "../../../components/choice-list";
import { Select } from "../../../components/select";
import { TextArea } from "../../../components/text-area";
import { TextField } from "../../../components/text-field";
import { POTENTIAL_LENGTHS, type PotentialField } from "../../../forms/potential-form";
import { useText } from "../../../i18n/language";
import { usePotentialChoices } from "./use-potential-choices";

type SectionProps = { form: FormBinding<PotentialField> };

/** What it is: the only part that must be filled in. */
export function WhatSection({ form }: SectionProps) {
  const text = useText().pages.myPotential.form;
  const choices = usePotentialChoices();
  return (
    <section className="stack gap-6">
      <h2>{text.sections.what}</h2>
      <TextField {...form.field("title")} hint={text.hints.title} maxLength={POTENTIAL_LENGTHS.title} />
      <ChoiceList type="radio" {...form.choice("kind")} choices={choices.kind} />
      <Select {...form.field("sector")} empty={text.choose} options={choices.sector} />
      <ChoiceList type="radio" {...form.choice("readiness")} choices={choices.readiness} />
      <TextArea
        {...form.field("description")}
        hint={text.hints.description}
        required={false}
        rows={6}
        maxLength={POTENTIAL_LENGTHS.description}
      />
    </section>
  );
}

/** What it needs, the most pressing first. */
export function NeedsSection({ form }: SectionProps) {
  const text = useText().pages.myPotential.form;
  const choices = usePotentialChoices();
  return (
    <section className="stack gap-6">
      <h2>{text.sections.needs}</h2>
      <Select {...form.field("firstNeed")} empty={text.unknown} options={choices.firstNeed} required={false} />
      <ChoiceList type="checkbox" {...form.choice("needs")} required={false} choices={choices.needs} />
    </section>
  );
}

/** Who runs it, with which papers, and for which goals. */
export function PapersSection({ form }: SectionProps) {
  const text = useText().pages.myPotential.form;
  const choices = usePotentialChoices();
  const goals = form.choice("sdgsDesa");
  return (
    <section className="stack gap-6">
      <h2>{text.sections.papers}</h2>
      <Select {...form.field("institution")} empty={text.unknown} options={choices.institution} required={false} />
      <ChoiceList type="checkbox" {...form.choice("legal")} required={false} choices={choices.legal} />
      <ChoiceList type="checkbox" {...form.choice("noLegal")} required={false} choices={choices.noLegal} />
      <details className="card" open={goals.error !== undefined}>
        <summary className="min-h-11 content-center font-semibold">{text.goalsOpener}</summary>
        <ChoiceList type="checkbox" {...goals} required={false} choices={choices.sdgsDesa} />
      </details>
    </section>
  );
}
