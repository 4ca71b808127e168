import type { PotentialContent } from "~/server/potentials/edit-potential.server";

import { Banner } from "../../../components/banner";
import { type PotentialField, potentialFields } from "../../../forms/potential-form";
import { useText } from "../../../i18n/language";
import { usePotentialChoices } from "./use-potential-choices";

type StaleNoticeProps = { typed: Readonly<Record<string, string[]>>; current: PotentialContent };

/** Says that somebody saved since the form was opened, and what stands there now where it differs from what is typed. */
export function StaleNotice({ typed, current }: StaleNoticeProps) {
  const text = useText().pages.myPotential.form;
  const choices: Partial<Record<string, readonly { value: string; label: string }[]>> = usePotentialChoices();
  const stored = Object.entries(potentialFields(current)).map(([name, value]) => ({ name, texts: textsOf(value) }));
  const isField = (name: string): name is PotentialField => name in text.labels;
  const different = stored.filter(({ name, texts }) => texts.join("\n") !== written(typed[name]));
  const labelOf = (name: string, value: string) =>
    choices[name]?.find((choice) => choice.value === value)?.label ?? value;
  return (
    <Banner tone="warning" title={text.stale.title}>
      <p>{text.stale.lead}</p>
      <ul className="list-disc pl-5">
        {different.map(({ name, texts }) => (
          <li key={name}>
            <a href={`#${name}`} className="link">
              {text.stale.now(
                isField(name) ? text.labels[name] : name,
                texts.map((value) => labelOf(name, value)).join(", ") || text.stale.empty,
              )}
            </a>
          </li>
        ))}
      </ul>
      <p>{text.stale.after}</p>
    </Banner>
  );
}

const written = (texts: readonly string[] | undefined) => (texts ?? []).filter((value) => value !== "").join("\n");

function textsOf(value: string | number | boolean | null | readonly (string | number)[]): string[] {
  if (value === null || value === false) return [];
  if (value === true) return ["on"];
  return typeof value === "object" ? value.map(String) : [String(value)];
}
