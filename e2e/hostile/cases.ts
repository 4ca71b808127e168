import { type Fields, filledFields, withTexts } from "./fill-form";
import type { FoundForm } from "./find-forms";
import type { Control } from "./read-page";
import { chosenValues, hostileValues } from "./values";

/** One sending of a form; `control` is the one that is hostile, null when none or several are. */
export type Case = { what: string; control: Control | null; change: (fields: Fields) => Fields };

/** Each field hostile in turn, all of them at once, none at all, and names that nobody asked for. */
export function casesOf({ key, form }: FoundForm, seed: string | null): Case[] {
  const filled = filledFields(form);
  const oneByOne = form.controls.flatMap((control): Case[] => {
    if (control.type === "file") return [];
    const { name, type } = control;
    const given = filled.find(([known]) => known === name)?.[1] ?? "";
    const values = chosenValues(hostileValues({ type, given }), seed && `${seed} ${key} ${name}`);
    // Markup is first; nobody types it into a list.
    const some = seed !== null && isChosen(control) ? values.slice(1) : values;
    return some.map(({ what, texts }) => ({ what, control, change: (fields) => withTexts(fields, name, texts) }));
  });
  return [
    ...oneByOne,
    ...[1, 2].map((turn) => everythingHostile({ key, form }, turn)),
    NOTHING,
    strangeNames(form.controls),
  ];
}

const isChosen = ({ type }: Control) => ["hidden", "radio", "checkbox", "select-one"].includes(type);

function everythingHostile({ key, form }: Pick<FoundForm, "key" | "form">, turn: number): Case {
  const hostile = form.controls.flatMap(({ name, type }): Fields => {
    const values = chosenValues(hostileValues({ type, given: "" }), `${turn} ${key} ${name}`);
    const texts = values[(turn * 3 + name.length) % values.length]?.texts ?? [];
    return texts.map((text) => [name, text]);
  });
  return { what: `everything hostile, ${turn}`, control: null, change: () => hostile };
}

const NOTHING: Case = { what: "nothing at all", control: null, change: () => [] };

function strangeNames(controls: readonly Control[]): Case {
  const alike = controls.flatMap(({ name }) => [`${name}[]`, `${name}[0]`, `${name}.x`, name.toUpperCase()]);
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "", "x".repeat(5_000), "\0", ...alike];
  const more = names.map((name): [string, string] => [name, "x"]);
  return { what: "strange names", control: null, change: (fields) => [...fields, ...more] };
}
