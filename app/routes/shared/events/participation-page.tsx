import type { ParticipationReading } from "~/server/events/read-participation.server";

import { Banner } from "../../../components/banner";
import { DateText } from "../../../components/date-text";
import { StatusTag } from "../../../components/status-tag";
import { Toast } from "../../../components/toast";
import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";
import type { FormReply } from "../../../forms/form-reply";
import { useLanguage, useText } from "../../../i18n/language";
import { AnswerForm } from "./answer-form";
import { EVENT_TONES } from "./event-tones";
import { OwnMeetings } from "./own-meetings";
import { WishesForm } from "./wishes-form";

type ParticipationProps = {
  reading: ParticipationReading;
  reply: FormReply | undefined;
  done: "answer" | "wishes" | null;
};

/** Whether it comes, when it can, and whom it would like to meet: for the participant itself and for DPMD. */
export function Participation({ reading, reply, done }: ParticipationProps) {
  const { pages } = useText();
  const text = pages.events.answer;
  const { eventState } = brokeringLabels[useLanguage()];
  const { event, isOpen } = reading;
  return (
    <>
      {done && <Toast tone="positive">{done === "answer" ? text.saved : text.savedWishes}</Toast>}
      <p className="cluster gap-x-3">
        <StatusTag tone={EVENT_TONES[event.state]}>{eventState[event.state]}</StatusTag>
        <span>
          <DateText day={event.heldOn} />, {event.place}
        </span>
      </p>
      {event.note && <p className="measure whitespace-pre-line">{event.note}</p>}
      <OwnMeetings reading={reading} />
      {!isOpen && <Banner tone="informative" title={text.closed} />}
      <AnswerForm reading={reading} reply={reply} />
      <WishesForm reading={reading} />
    </>
  );
}
