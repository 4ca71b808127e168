import { type Body, typedBody } from "./ask";
import type { PageForm } from "./read-page";

/** Names and texts as a form sends them. */
export type Fields = [name: string, value: string][];

/** What a person would type into an empty field, by its name, else by its type. */
const TYPED: Readonly<Record<string, string>> = {
  account: "tidak-ada",
  code: "123456",
  capacity: "3",
  closes: "2030-12-31",
  email: "percobaan@contoh.id",
  offers: "training",
  agree: "on",
  explanation: "Tolong sebutkan jumlahnya",
  reasons: "incomplete",
};
const TYPED_BY_TYPE: Readonly<Record<string, string>> = {
  email: "percobaan@contoh.id",
  tel: "0812 3456 7890",
  date: "2026-12-01",
  password: "bukan-sandi-siapa-pun-7",
};

/** The form as the page filled it in, with something fitting where it must be filled in and is not. */
export function filledFields({ controls, filled }: PageForm): Fields {
  const typed = controls.flatMap(({ name, type, options, required }): Fields => {
    const isEmpty = !filled.some(([known, value]) => known === name && value !== "");
    if (!isEmpty || type === "file" || type === "hidden") return [];
    const text = TYPED[name];
    if (text !== undefined) return [[name, text]];
    // Radio buttons and selects ask for one of a few; nothing says of checkboxes whether one is needed.
    const isOneOfFew = type === "radio" || (type === "select-one" && required);
    if (isOneOfFew) return [[name, options.find((option) => option !== "") ?? ""]];
    return required && type !== "checkbox" ? [[name, TYPED_BY_TYPE[type] ?? "Percobaan isian"]] : [];
  });
  const names = new Set(typed.map(([name]) => name));
  return [...filled.filter(([name]) => !names.has(name)), ...typed];
}

/** The fields with other texts under a name. */
export const withTexts = (fields: Fields, name: string, texts: readonly string[]): Fields => [
  ...fields.filter(([known]) => known !== name),
  ...texts.map((text): [string, string] => [name, text]),
];

/** The form's body in the encoding that it asks for; its file fields carry `file`. */
export async function bodyOf({ isUpload, controls }: PageForm, fields: Fields, file: File | null): Promise<Body> {
  if (!isUpload) return typedBody(fields);
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  for (const { name } of controls.filter(({ type }) => type === "file")) if (file) form.append(name, file);
  return uploadBody(form);
}

/** A form with files as a browser sends it. */
export async function uploadBody(form: FormData): Promise<Body> {
  const encoded = new Response(form);
  return { bytes: new Uint8Array(await encoded.arrayBuffer()), type: encoded.headers.get("content-type") ?? "" };
}
