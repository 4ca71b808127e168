import type { Text } from "../i18n/id";
import type { FormReply } from "./form-reply";

/** What a form shows: what was typed last, else what is stored, with labels and problems in the reader's words. */
export type FormBinding<Name extends string> = {
  /** Props of a text, number, money or date field. */
  field: (name: Name) => { name: Name; label: string; error: string | undefined; defaultValue: string | undefined };
  /** Props of a choice list or select. */
  choice: (name: Name) => { name: Name; label: string; error: string | undefined; selected: string[] };
  /** For the error summary. */
  errors: { fieldId: string; message: string }[];
};

type Stored = string | number | boolean | null | undefined | readonly (string | number)[];

type Binding<Name extends string> = {
  labels: Readonly<Record<Name, string>>;
  reply?: FormReply | undefined;
  /** What is stored now, by field name. */
  stored?: Partial<Record<Name, Stored>>;
};

/** Ties a form's fields to what was sent back or is stored; each message names its field. */
export function bindForm<Name extends string>(
  text: Text,
  { labels, reply, stored = {} }: Binding<Name>,
): FormBinding<Name> {
  const words = text.forms.problems;
  const sentence = (name: Name) => {
    const problem = reply?.problems[name];
    return problem && words[problem.code](problem.limit);
  };
  const texts = (name: Name): string[] => reply?.values[name] ?? (reply ? [] : storedTexts(stored[name]));
  const names = Object.keys(labels).filter((name): name is Name => name in labels);
  return {
    field: (name) => ({ name, label: labels[name], error: sentence(name), defaultValue: texts(name)[0] }),
    choice: (name) => ({ name, label: labels[name], error: sentence(name), selected: texts(name) }),
    errors: names.flatMap((name) => {
      const message = sentence(name);
      return message ? [{ fieldId: name, message: `${labels[name]}: ${message}` }] : [];
    }),
  };
}

function storedTexts(value: Stored): string[] {
  if (value === null || value === undefined || value === false) return [];
  if (value === true) return ["on"];
  return typeof value === "object" ? value.map(String) : [String(value)];
}
