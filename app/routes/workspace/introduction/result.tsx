import { MEETING_OUTCOMES } from "~/matching/domain/brokering-vocabulary";
import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";
import { declineReasonText } from "~/matching/domain/phrases/decline-reason";
import { DECLINE_REASONS } from "~/matching/domain/vocabulary";
import type { IntroductionReading } from "~/server/introductions/read-introduction.server";

import { Button } from "../../../components/button";
import { ChoiceList } from "../../../components/choice-list";
import { ErrorSummary } from "../../../components/error-summary";
import { Select } from "../../../components/select";
import { TextArea } from "../../../components/text-area";
import { bindForm } from "../../../forms/bind-form";
import { INTRODUCTION_LENGTHS } from "../../../forms/introduction-forms";
import { useLanguage, useText } from "../../../i18n/language";
import type { NotTaken } from "./act-on-introduction";

type ResultProps = { reading: IntroductionReading; notTaken: NotTaken | undefined };

/** How the introduction ended, or a form to say so once both have agreed. */
export function Result({ reading: { introduction, moves }, notTaken }: ResultProps) {
  const language = useLanguage();
  const text = useText().pages.introduction.conclude;
  const { meetingOutcome } = brokeringLabels[language];
  const { conclusion, conclusionNote, declined } = introduction;
  if (conclusion) {
    return (
      <section className="stack gap-2">
        <h2>{text.title}</h2>
        <p className="font-semibold">{meetingOutcome[conclusion]}</p>
        {declined && <p className="measure">{declineReasonText(declined.reason, language)}</p>}
        {!declined && conclusionNote && <p className="measure whitespace-pre-line">{conclusionNote}</p>}
      </section>
    );
  }
  if (!moves.some(({ event }) => event === "conclude")) return null;
  return (
    <section className="stack gap-2 print:hidden">
      <h2>{text.title}</h2>
      <ConcludeForm notTaken={notTaken} />
    </section>
  );
}

function ConcludeForm({ notTaken }: Pick<ResultProps, "notTaken">) {
  const words = useText();
  const text = words.pages.introduction.conclude;
  const { meetingOutcome, declineReason } = brokeringLabels[useLanguage()];
  const reply = (notTaken?.action === "conclude" && notTaken.reply) || undefined;
  const labels = { conclusion: text.conclusion, reason: text.reason, words: text.note };
  const form = bindForm(words, { labels, reply });
  const { selected, ...reason } = form.choice("reason");
  return (
    <details open={reply !== undefined}>
      <summary className="min-h-11 content-center font-semibold text-brand">{text.opener}</summary>
      <form method="post" className="stack measure gap-4 pt-2">
        <p className="text-muted">{text.lead}</p>
        <ErrorSummary errors={form.errors} />
        <ChoiceList
          {...form.choice("conclusion")}
          type="radio"
          choices={MEETING_OUTCOMES.map((value) => ({ value, label: meetingOutcome[value] }))}
        />
        <Select
          {...reason}
          required={false}
          empty="–"
          defaultValue={selected[0]}
          options={DECLINE_REASONS.map((value) => ({ value, label: declineReason[value] }))}
        />
        <TextArea {...form.field("words")} required={false} rows={3} maxLength={INTRODUCTION_LENGTHS.words} />
        <p>
          <Button type="submit" name="tindakan" value="conclude" variant="secondary">
            {text.button}
          </Button>
        </p>
      </form>
    </details>
  );
}
