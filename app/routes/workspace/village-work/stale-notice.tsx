import { Banner } from "../../../components/banner";

type Stored = string | number | boolean | null | readonly (string | number)[];

type StaleNoticeProps = {
  words: { title: string; lead: string; now: (label: string, value: string) => string; empty: string; after: string };
  labels: Readonly<Record<string, string>>;
  /** What was typed, and what stands there now, by field name. */
  typed: Readonly<Record<string, string[]>>;
  stored: Readonly<Record<string, Stored>>;
  /** Words for codes, by field name. */
  choices: Readonly<Partial<Record<string, readonly { value: string; label: string }[]>>>;
};

/** Says that somebody saved since the form was opened, and what stands there now where it differs from what is typed. */
export function StaleNotice({ words, labels, typed, stored, choices }: StaleNoticeProps) {
  const different = Object.entries(stored)
    .map(([name, value]) => ({ name, texts: textsOf(value) }))
    .filter(({ name, texts }) => texts.join("\n") !== written(typed[name]));
  const wordOf = (name: string, value: string) =>
    choices[name]?.find((choice) => choice.value === value)?.label ?? value;
  return (
    <Banner tone="warning" title={words.title}>
      <p>{words.lead}</p>
      <ul className="list-disc pl-5">
        {different.map(({ name, texts }) => (
          <li key={name}>
            <a href={`#${name}`} className="link">
              {words.now(labels[name] ?? name, texts.map((value) => wordOf(name, value)).join(", ") || words.empty)}
            </a>
          </li>
        ))}
      </ul>
      <p>{words.after}</p>
    </Banner>
  );
}

const written = (texts: readonly string[] | undefined) =>
  (texts ?? [])
    .filter((value) => value !== "")
    .map(ungrouped)
    .join("\n");

/** `Rp 1.500.000` and `1500000` are the same number. */
const ungrouped = (text: string) =>
  /^(rp\.?\s*)?[\d.\s]+$/i.test(text) ? text.replace(/^rp\.?/i, "").replace(/[.\s]/g, "") : text;

function textsOf(value: Stored): string[] {
  if (value === null || value === false) return [];
  if (value === true) return ["on"];
  return typeof value === "object" ? value.map(String) : [String(value)];
}
