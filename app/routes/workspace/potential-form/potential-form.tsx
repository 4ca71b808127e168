import type { PotentialContent } from "~/server/potentials/edit-potential.server";

import { AutosaveForm } from "../../../components/autosave";
import { ErrorSummary } from "../../../components/error-summary";
import { bindForm } from "../../../forms/bind-form";
import { type FormReply, typedVersion } from "../../../forms/form-reply";
import { potentialFields } from "../../../forms/potential-form";
import { useText } from "../../../i18n/language";
import { SaveOrSubmit } from "../../shared/save-or-submit";
import { StaleNotice } from "../village-work/stale-notice";
import { FiguresSection } from "./figures-section";
import { NeedsSection, PapersSection, WhatSection } from "./potential-sections";
import { usePotentialChoices } from "./use-potential-choices";

/** What came back: what was typed, and what stands there now when somebody saved since. */
export type PotentialReply = {
  reply: FormReply;
  stale: { version: number; content: PotentialContent } | null;
};

type PotentialFormProps = {
  saveKey: string;
  potentialRef: string;
  /** Of what is stored; 0 while nothing is. */
  version: number;
  content: PotentialContent | null;
  answer: PotentialReply | undefined;
  /** A draft can also be submitted from here. */
  isDraft: boolean;
  cancelHref: string;
};

/** Everything a village can say of a potential, on one page in four short parts. */
export function PotentialFormParts(props: PotentialFormProps) {
  const { saveKey, potentialRef, version, content, answer, isDraft, cancelHref } = props;
  const words = useText();
  const text = words.pages.myPotential.form;
  const choices = usePotentialChoices();
  const form = bindForm(words, {
    labels: text.labels,
    reply: answer?.reply,
    stored: content ? potentialFields(content) : {},
  });
  const stale = answer?.stale ?? null;
  return (
    <>
      <ErrorSummary errors={form.errors} />
      {answer && stale && (
        <StaleNotice
          words={text.stale}
          labels={text.labels}
          typed={answer.reply.values}
          stored={potentialFields(stale.content)}
          choices={choices}
        />
      )}
      <AutosaveForm saveKey={saveKey} wasSent={answer !== undefined}>
        <input type="hidden" name="ref" value={answer?.reply.values["ref"]?.[0] ?? potentialRef} />
        <input type="hidden" name="version" value={stale?.version ?? typedVersion(answer?.reply) ?? version} />
        <WhatSection form={form} />
        <NeedsSection form={form} />
        <FiguresSection form={form} />
        <PapersSection form={form} />
        <SaveOrSubmit words={text} isDraft={isDraft} cancelHref={cancelHref} />
      </AutosaveForm>
    </>
  );
}
