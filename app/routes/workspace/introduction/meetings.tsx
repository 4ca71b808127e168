import { MEETING_KINDS } from "~/matching/domain/brokering-vocabulary";
import { isIntroduced } from "~/matching/domain/introduction-state";
import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";
import type { IntroductionReading } from "~/server/introductions/read-introduction.server";

import { Button } from "../../../components/button";
import { ChoiceList } from "../../../components/choice-list";
import { DateField } from "../../../components/date-field";
import { ErrorSummary } from "../../../components/error-summary";
import { TextArea } from "../../../components/text-area";
import { Timeline } from "../../../components/timeline";
import { bindForm } from "../../../forms/bind-form";
import { INTRODUCTION_LENGTHS } from "../../../forms/introduction-forms";
import { useLanguage, useText } from "../../../i18n/language";
import type { NotTaken } from "./act-on-introduction";

type MeetingsProps = { reading: IntroductionReading; notTaken: NotTaken | undefined; today: string };

/** How the two came together, and a form to record it; nothing before both have agreed. */
export function Meetings({ reading: { introduction, meetings, moves }, notTaken, today }: MeetingsProps) {
  const { introduction: one, introductions } = useText().pages;
  const { who } = introductions;
  const text = one.meetings;
  const { meetingKind } = brokeringLabels[useLanguage()];
  if (!isIntroduced(introduction.state)) return null;
  return (
    <section className="stack gap-3">
      <h2>{text.title}</h2>
      {meetings.length === 0 && <p className="text-muted">{text.none}</p>}
      <Timeline
        events={meetings.map(({ kind, heldOn, note, side, by }) => ({
          day: heldOn,
          title: meetingKind[kind],
          detail: (
            <>
              {note && <p className="whitespace-pre-line">{note}</p>}
              <p className="text-sm text-muted">{text.by([by, who[side]].filter(Boolean).join(", "))}</p>
            </>
          ),
        }))}
      />
      {moves.some(({ event }) => event === "record_meeting") && <MeetingForm notTaken={notTaken} today={today} />}
    </section>
  );
}

function MeetingForm({ notTaken, today }: Pick<MeetingsProps, "notTaken" | "today">) {
  const words = useText();
  const text = words.pages.introduction.meetings;
  const { meetingKind } = brokeringLabels[useLanguage()];
  const reply = (notTaken?.action === "record_meeting" && notTaken.reply) || undefined;
  const labels = { kind: text.kind, heldOn: text.heldOn, note: text.note };
  const form = bindForm(words, { labels, reply, stored: { kind: "visit", heldOn: today } });
  return (
    <details open={reply !== undefined} className="print:hidden">
      <summary className="min-h-11 content-center font-semibold text-brand">{text.opener}</summary>
      <form method="post" className="stack measure gap-4 pt-2">
        <ErrorSummary errors={form.errors} />
        <ChoiceList
          {...form.choice("kind")}
          type="radio"
          choices={MEETING_KINDS.map((value) => ({ value, label: meetingKind[value] }))}
        />
        <DateField {...form.field("heldOn")} max={today} />
        <TextArea {...form.field("note")} required={false} rows={3} maxLength={INTRODUCTION_LENGTHS.note} />
        <p>
          <Button type="submit" name="tindakan" value="record_meeting" variant="secondary">
            {text.button}
          </Button>
        </p>
      </form>
    </details>
  );
}
