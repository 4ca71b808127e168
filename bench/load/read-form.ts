/** A button of a form that sends something: its name and value. */
export type FormButton = { name: string; value: string };

const FORM = /<form\b[^>]*>(?<inside>.*?)<\/form>/gs;
const CONTROL =
  /<(?<tag>input|button)\b(?<attributes>[^>]*)>|<textarea\b(?<area>[^>]*)>(?<text>[^<]*)<\/textarea>|<select\b(?<select>[^>]*)>(?<options>.*?)<\/select>/gs;
const OPTION = /<option\b(?<attributes>[^>]*)>/g;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/**
 * Every form of a page with this button, as a browser would send it when the button is pressed, in the page's order. It
 * reads what React writes: quoted attributes in which `<` and `>` are escaped, and no form without its end.
 */
export function readForms(html: string, button: FormButton): URLSearchParams[] {
  return [...html.matchAll(FORM)].flatMap(({ groups }) => {
    const controls = [...(groups?.["inside"] ?? "").matchAll(CONTROL)].map((found) => found.groups ?? {});
    const isButton = ({ tag, attributes = "" }: Record<string, string | undefined>) =>
      tag === "button" && attributeOf(attributes, "name") === button.name && valueOf(attributes) === button.value;
    if (!controls.some(isButton)) return [];
    return [new URLSearchParams([...controls.flatMap(fieldsOf), [button.name, button.value]])];
  });
}

type Fields = [name: string, value: string][];

function fieldsOf({
  tag,
  attributes = "",
  area,
  text = "",
  select,
  options = "",
}: Record<string, string | undefined>): Fields {
  if (area !== undefined) return named(area, plain(text).replace(/^\n/, ""));
  if (select !== undefined) return named(select, chosenOf(options));
  if (tag === "button") return [];
  const type = attributeOf(attributes, "type") ?? "text";
  if (type === "checkbox" || type === "radio") {
    return has(attributes, "checked") ? named(attributes, attributeOf(attributes, "value") ?? "on") : [];
  }
  return type === "submit" || type === "file" ? [] : named(attributes, valueOf(attributes));
}

function named(attributes: string, value: string): Fields {
  const name = attributeOf(attributes, "name");
  return name === null || has(attributes, "disabled") ? [] : [[name, value]];
}

/** A list without a chosen entry sends its first. */
function chosenOf(options: string): string {
  const entries = [...options.matchAll(OPTION)].map(({ groups }) => groups?.["attributes"] ?? "");
  return valueOf(entries.find((entry) => has(entry, "selected")) ?? entries[0] ?? "");
}

const has = (attributes: string, name: string) => new RegExp(`(?:^|\\s)${name}(?:=|\\s|/|$)`).test(attributes);
const valueOf = (attributes: string) => attributeOf(attributes, "value") ?? "";

function attributeOf(attributes: string, name: string): string | null {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? null : plain(value);
}

const plain = (escaped: string) =>
  escaped.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? "");
