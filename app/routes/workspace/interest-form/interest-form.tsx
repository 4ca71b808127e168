import type { OwnInterest } from "~/server/interests/read-my-interest.server";

import { AutosaveForm } from "../../../components/autosave";
import { ErrorSummary } from "../../../components/error-summary";
import { bindForm } from "../../../forms/bind-form";
import { typedVersion } from "../../../forms/form-reply";
import type { FormReply } from "../../../forms/form-reply";
import { interestFields } from "../../../forms/interest-content";
import { useText } from "../../../i18n/language";
import { SaveOrSubmit } from "../../shared/save-or-submit";
import { LiveCount } from "./live-count";
import { HowMuchSection, MoneySection } from "./money-sections";
import { WhenSection, WhereSection } from "./place-sections";
import { StaleInterest } from "./stale-interest";
import { WhatSection, WhomSection } from "./what-sections";

type Stored = Pick<OwnInterest, "interest" | "districts" | "villages" | "version" | "state">;

/** What came back: what was typed, what fits it when that was asked, what stands there now when somebody saved since. */
export type InterestReply = { reply: FormReply; sentences: string[] | null; stale: Stored | null };

type InterestFormProps = {
  saveKey: string;
  interestRef: string;
  partner: { ref: string; hasSite: boolean };
  districts: readonly { code: string; name: string }[];
  /** Null for a new one. */
  own: Stored | null;
  answer: InterestReply | undefined;
  cancelHref: string;
};

/** Everything a partner can say of an interest, on one page in six short parts. */
export function InterestFormParts(props: InterestFormProps) {
  const { saveKey, interestRef, partner, districts, own, answer, cancelHref } = props;
  const words = useText();
  const text = words.pages.myInterest.form;
  const form = bindForm(words, {
    labels: text.labels,
    reply: answer?.reply,
    stored: own ? interestFields(own.interest, own.villages) : {},
  });
  const stale = answer?.stale ?? null;
  const isDraft = own === null || own.state === "draft";
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {answer && stale && <StaleInterest typed={answer.reply.values} current={stale} />}
      <AutosaveForm saveKey={saveKey} wasSent={answer !== undefined}>
        {/* What Enter in a field presses: the first button, which must not be the one that counts. */}
        <button type="submit" name="tindakan" value="simpan" className="sr-only" tabIndex={-1} aria-hidden="true" />
        <input type="hidden" name="ref" value={answer?.reply.values["ref"]?.[0] ?? interestRef} />
        <input type="hidden" name="partner" value={partner.ref} />
        <input
          type="hidden"
          name="version"
          value={stale?.version ?? typedVersion(answer?.reply) ?? own?.version ?? 0}
        />
        <WhatSection form={form} />
        <MoneySection form={form} />
        <WhomSection form={form} />
        <HowMuchSection form={form} />
        <WhereSection form={form} districts={districts} hasSite={partner.hasSite} />
        <WhenSection form={form} />
        <LiveCount sentences={answer?.sentences ?? null} />
        <SaveOrSubmit words={text} isDraft={isDraft} cancelHref={cancelHref} />
      </AutosaveForm>
    </>
  );
}
