import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";
import { DECLINE_REASONS, type Side } from "~/matching/domain/vocabulary";

import { Button } from "../../../components/button";
import { ChoiceList } from "../../../components/choice-list";
import { ErrorSummary } from "../../../components/error-summary";
import { TextArea } from "../../../components/text-area";
import { bindForm } from "../../../forms/bind-form";
import { INTRODUCTION_LENGTHS } from "../../../forms/introduction-forms";
import { useLanguage, useText } from "../../../i18n/language";
import type { NotTaken } from "./act-on-introduction";

type DeclineFormProps = { side: Side; opener: string; notTaken: NotTaken | undefined };

/** A no with its reason, folded until somebody means it; open when what was typed came back. */
export function DeclineForm({ side, opener, notTaken }: DeclineFormProps) {
  const words = useText();
  const text = words.pages.introduction;
  const { declineReason } = brokeringLabels[useLanguage()];
  const isMine = notTaken?.action === "decline" && notTaken.side === side;
  const reply = (isMine && notTaken.reply) || undefined;
  const form = bindForm(words, { labels: { reason: text.reason, words: text.words }, reply });
  const reason = form.choice("reason");
  const note = form.field("words");
  return (
    <details open={reply !== undefined}>
      <summary className="min-h-11 content-center font-semibold text-brand">{opener}</summary>
      <form method="post" className="stack gap-4 pt-2">
        <ErrorSummary errors={form.errors.map((error) => ({ ...error, fieldId: `${error.fieldId}-${side}` }))} />
        <input type="hidden" name="side" value={side} />
        <ChoiceList
          {...reason}
          id={`reason-${side}`}
          type="radio"
          hint={text.reasonHint}
          choices={DECLINE_REASONS.map((value) => ({ value, label: declineReason[value] }))}
        />
        <TextArea
          {...note}
          id={`words-${side}`}
          hint={text.wordsHint}
          required={false}
          rows={2}
          maxLength={INTRODUCTION_LENGTHS.words}
        />
        <p>
          <Button type="submit" name="tindakan" value="decline" variant="secondary">
            {text.decline}
          </Button>
        </p>
      </form>
    </details>
  );
}
