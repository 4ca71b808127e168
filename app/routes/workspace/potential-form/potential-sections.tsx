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
      <ChosenOne form={form} name="sector" choices={choices.sector} empty={text.choose} required />
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
      <ChosenOne form={form} name="firstNeed" choices={choices.firstNeed} empty={text.unknown} />
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
      <ChosenOne form={form} name="institution" choices={choices.institution} empty={text.unknown} />
      <ChoiceList type="checkbox" {...form.choice("legal")} required={false} choices={choices.legal} />
      <ChoiceList type="checkbox" {...form.choice("noLegal")} required={false} choices={choices.noLegal} />
      <details className="card" open={goals.error !== undefined}>
        <summary className="min-h-11 content-center font-semibold">{text.goalsOpener}</summary>
        <ChoiceList type="checkbox" {...goals} required={false} choices={choices.sdgsDesa} />
      </details>
    </section>
  );
}

type ChosenOneProps = SectionProps & {
  name: PotentialField;
  choices: readonly { value: string; label: string }[];
  /** What stands there before a choice. */
  empty: string;
  required?: boolean;
};

/** One of a long list, with an empty choice at its top. */
export function ChosenOne({ form, name, choices, empty, required = false }: ChosenOneProps) {
  const { selected, ...field } = form.choice(name);
  return (
    <Select
      {...field}
      required={required}
      defaultValue={selected[0] ?? ""}
      options={[{ value: "", label: empty }, ...choices]}
    />
  );
}
