import type { OwnInterest } from "~/server/interests/read-my-interest.server";

import { interestFields } from "../../../forms/interest-content";
import { useText } from "../../../i18n/language";
import { StaleNotice } from "../village-work/stale-notice";
import { useInterestChoices } from "./use-interest-choices";

type StaleInterestProps = {
  typed: Readonly<Record<string, string[]>>;
  current: Pick<OwnInterest, "interest" | "districts" | "villages">;
};

/** Says that somebody saved since the form was opened, and what stands there now where it differs from what is typed. */
export function StaleInterest({ typed, current }: StaleInterestProps) {
  const text = useText().pages.myInterest.form;
  const choices = useInterestChoices();
  const districts = current.districts.map(({ code, name }) => ({ value: code, label: name }));
  const stored = Object.entries(interestFields(current.interest, current.villages));
  return (
    <StaleNotice
      words={text.stale}
      labels={text.labels}
      typed={Object.fromEntries(Object.entries(typed).map(([name, texts]) => [name, inOrder(texts.map(plain))]))}
      stored={Object.fromEntries(
        stored.map(([name, value]) => [name, Array.isArray(value) ? inOrder(value.map(String)) : value]),
      )}
      choices={{ ...choices, districts }}
    />
  );
}

/** The order of a list's choices says nothing. */
const inOrder = (texts: readonly string[]) => [...texts].sort();

/** Browsers send new lines in two characters. */
const plain = (text: string) => text.trim().replaceAll("\r\n", "\n");
