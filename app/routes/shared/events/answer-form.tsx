import { slotTimes } from "~/matching/domain/event-slots";
import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";
import type { ParticipationReading } from "~/server/events/read-participation.server";

import { AffixedInput } from "../../../components/affixed-input";
import { Button } from "../../../components/button";
import { ChoiceList } from "../../../components/choice-list";
import { ErrorSummary } from "../../../components/error-summary";
import { TextArea } from "../../../components/text-area";
import { bindForm } from "../../../forms/bind-form";
import { EVENT_LENGTHS } from "../../../forms/event-forms";
import type { FormReply } from "../../../forms/form-reply";
import { useLanguage, useText } from "../../../i18n/language";
import { SentWhen } from "./sent-when";

type AnswerFormProps = { reading: ParticipationReading; reply: FormReply | undefined };

/** Whether a participant comes, who, and in which slots it can. */
export function AnswerForm({ reading: { event, participant, isOpen, isBroker }, reply }: AnswerFormProps) {
  const words = useText();
  const text = words.pages.events.answer;
  const { invitationReply } = brokeringLabels[useLanguage()];
  const labels = {
    reply: text.reply,
    delegates: text.delegates,
    minMeetings: text.min,
    maxMeetings: text.max,
  };
  const { delegates, minMeetings, maxMeetings } = participant;
  const said = participant.reply === "invited" ? null : participant.reply;
  const stored = { reply: said, delegates, minMeetings, maxMeetings };
  const form = bindForm(words, { labels, reply, stored });
  const cannot = new Set(participant.unavailable);
  const typed = reply?.values["bisa"] ?? (reply ? [] : null);
  return (
    <SentWhen isOpen={isOpen} className="stack gap-5">
      <ErrorSummary errors={form.errors} />
      <fieldset disabled={!isOpen} className="stack gap-5">
        <ChoiceList
          {...form.choice("reply")}
          type="radio"
          choices={(["coming", "not_coming"] as const).map((value) => ({ value, label: invitationReply[value] }))}
        />
        <TextArea
          {...form.field("delegates")}
          hint={text.delegatesHint}
          required={false}
          rows={3}
          maxLength={EVENT_LENGTHS.delegates}
        />
        <ChoiceList
          name="bisa"
          label={text.slots}
          hint={text.slotsHint}
          type="checkbox"
          choices={slotTimes(event).map(({ slot, starts, ends }) => ({
            value: String(slot + 1),
            label: text.slot(slot + 1, starts, ends),
          }))}
          selected={
            typed ??
            Array.from({ length: event.slotCount }, (_, slot) => slot)
              .filter((slot) => !cannot.has(slot))
              .map((slot) => String(slot + 1))
          }
        />
        {isBroker && (
          <div className="flex flex-wrap gap-x-6 gap-y-3">
            <AffixedInput {...form.field("minMeetings")} required={false} hint={text.limitsHint} inputMode="numeric" />
            <AffixedInput {...form.field("maxMeetings")} required={false} hint={text.limitsHint} inputMode="numeric" />
          </div>
        )}
        {isOpen && (
          <p>
            <Button type="submit" name="tindakan" value="answer">
              {text.save}
            </Button>
          </p>
        )}
      </fieldset>
    </SentWhen>
  );
}
