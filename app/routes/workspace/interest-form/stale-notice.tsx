import { Banner } from "../../../components/banner";
import { interestFields } from "../../../forms/interest-content";
import type { InterestField } from "../../../forms/interest-form";
import { useText } from "../../../i18n/language";
import type { OwnInterest } from "~/server/interests/read-my-interest.server";
import { useInterestChoices } from "./use-interest-choices";

type StaleNoticeProps = {
  typed: Readonly<Record<string, string[]>>;
  current: Pick<OwnInterest, "interest" | "districts" | "villages">;
};

/** Says that somebody saved since the form was opened, and what stands there now where it differs from what is typed. */
export function StaleNotice({ typed, current }: StaleNoticeProps) {
  const text = useText().pages.myInterest.form;
  const named = current.districts.map(({ code, name }) => ({ value: code, label: name }));
  const choices: Partial<Record<string, readonly { value: string; label: string }[]>> = {
    ...useInterestChoices(),
    districts: named,
  };
  const isField = (name: string): name is InterestField => name in text.labels;
  const stored = Object.entries(interestFields(current.interest, current.villages)).map(([name, value]) => ({
    name,
    texts: value === null || value === "" ? [] : [value].flat().map(String),
  }));
  const different = stored.filter(({ name, texts }) => inOrder(texts) !== inOrder(typed[name] ?? []));
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

const inOrder = (texts: readonly string[]) =>
  texts
    .map((text) => text.trim().replaceAll("\r\n", "\n"))
    .filter((text) => text !== "")
    .sort()
    .join("\n");
