import type { ReactNode } from "react";

import { type Choice, ChoiceList } from "../../../components/choice-list";
import type { FormBinding } from "../../../forms/bind-form";
import type { InterestField } from "../../../forms/interest-form";

/** The fields of an interest, bound to what was typed or is stored. */
export type InterestBinding = FormBinding<InterestField>;

type SectionProps = { title: string; children: ReactNode };

/** One part of the form under its question. */
export function Section({ title, children }: SectionProps) {
  return (
    <section className="stack gap-6">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

type ManyProps = {
  form: InterestBinding;
  name: InterestField;
  choices: readonly Choice[];
  hint?: string;
  required?: boolean;
};

/** Any of a list, side by side where there is room. */
export function Many({ form, name, choices, hint, required = false }: ManyProps) {
  return (
    <div className="max-w-192 sm:[&_ul]:columns-2 sm:[&_ul]:gap-8 [&_li]:break-inside-avoid">
      <ChoiceList type="checkbox" {...form.choice(name)} hint={hint} required={required} choices={choices} />
    </div>
  );
}

type FoldedProps = ManyProps & { opener: string };

/** Any of a long list that most leave alone: folded until something is chosen or wrong in it. */
export function Folded({ opener, ...many }: FoldedProps) {
  const { selected, error } = many.form.choice(many.name);
  return (
    <details className="card" open={selected.length > 0 || error !== undefined}>
      <summary className="min-h-11 content-center font-semibold">{opener}</summary>
      <Many {...many} />
    </details>
  );
}
