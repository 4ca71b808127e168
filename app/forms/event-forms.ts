import { z } from "zod";

import { fitsIntoDay } from "~/matching/domain/event-slots";
import type { EventContent } from "~/server/events/save-event.server";

import { betweenFields, clockTime, day, oneOf, optionalText, optionalWhole, text, whole } from "./fields";

/** Longest text of each kind, in characters. */
export const EVENT_LENGTHS = { title: 120, place: 200, note: 2000, delegates: 600 } as const;

/** So many pauses can be typed. */
export const BREAKS = [1, 2, 3] as const;

const MOST_SLOTS = 60;

const pause = () => ({
  after: optionalWhole({ min: 1, max: MOST_SLOTS }),
  minutes: optionalWhole({ min: 1, max: 240 }),
});
const [first, second, third] = [pause(), pause(), pause()];

const isMore = (one: unknown, than: unknown) => typeof one === "number" && typeof than === "number" && one > than;

const words = {
  title: text({ min: 3, max: EVENT_LENGTHS.title }),
  heldOn: day(),
  place: text({ min: 3, max: EVENT_LENGTHS.place }),
  note: optionalText({ max: EVENT_LENGTHS.note }),
  minMeetings: whole({ min: 0, max: MOST_SLOTS }),
  maxMeetings: whole({ min: 1, max: MOST_SLOTS }),
};
const isMinAboveMax = ({ minMeetings, maxMeetings }: { minMeetings?: unknown; maxMeetings?: unknown }) =>
  isMore(minMeetings, maxMeetings);

/** What may still change once an agenda stands on times, slots and tables. */
export const EventWordsForm = z
  .object(words)
  .refine((form) => !isMinAboveMax(form), betweenFields("minMeetings", "min_above_max"));

/** What DPMD says of an event; slots are counted from 1. */
export const EventForm = z
  .object({
    ...words,
    startsAt: clockTime(),
    slotMinutes: whole({ min: 5, max: 240 }),
    slotCount: whole({ min: 1, max: MOST_SLOTS }),
    break1After: first.after,
    break1Minutes: first.minutes,
    break2After: second.after,
    break2Minutes: second.minutes,
    break3After: third.after,
    break3Minutes: third.minutes,
    firstHalf: whole({ min: 0, max: MOST_SLOTS }),
    tableCount: whole({ min: 1, max: 500 }),
  })
  .refine(({ firstHalf, slotCount }) => !isMore(firstHalf, slotCount), betweenFields("firstHalf", "beyond_slots"))
  .refine((form) => !isMinAboveMax(form), betweenFields("minMeetings", "min_above_max"))
  .refine(
    ({ break1After, break1Minutes }) => (break1After === null) === (break1Minutes === null),
    betweenFields("break1Minutes", "needs_both"),
  )
  .refine(
    ({ break2After, break2Minutes }) => (break2After === null) === (break2Minutes === null),
    betweenFields("break2Minutes", "needs_both"),
  )
  .refine(
    ({ break3After, break3Minutes }) => (break3After === null) === (break3Minutes === null),
    betweenFields("break3Minutes", "needs_both"),
  )
  .refine(
    (form) =>
      typeof form.startsAt !== "string" ||
      typeof form.slotMinutes !== "number" ||
      typeof form.slotCount !== "number" ||
      fitsIntoDay({ ...form, breaks: breaksIn(form) }),
    betweenFields("slotCount", "past_midnight"),
  );

/** The fields, once all is well. */
export type EventFields = z.output<typeof EventForm>;
export type EventField = keyof EventFields;

/** The form as what the event says. */
export function eventContent(form: EventFields): EventContent {
  const { title, heldOn, place, note, startsAt, slotMinutes, slotCount } = form;
  const { firstHalf, tableCount, minMeetings, maxMeetings } = form;
  return {
    title,
    heldOn,
    place,
    note,
    startsAt,
    slotMinutes,
    slotCount,
    breaks: breaksIn(form),
    firstHalf,
    tableCount,
    minMeetings,
    maxMeetings,
  };
}

type BreakFields = Partial<Record<`break${(typeof BREAKS)[number]}${"After" | "Minutes"}`, unknown>>;

/** The pauses that are stated, in the order of the day; `after` is 0-based. */
function breaksIn(form: BreakFields): { after: number; minutes: number }[] {
  const stated = BREAKS.flatMap((number) => {
    const after = form[`break${number}After`];
    const minutes = form[`break${number}Minutes`];
    return typeof after === "number" && typeof minutes === "number" ? [{ after: after - 1, minutes }] : [];
  });
  return stated.sort((a, b) => a.after - b.after);
}

/** What a stored event puts into the form. */
export function eventFields({ breaks, note, ...content }: EventContent): Partial<Record<EventField, string | number>> {
  const pauses = Object.fromEntries(
    breaks.flatMap(({ after, minutes }, place) => [
      [`break${place + 1}After`, after + 1],
      [`break${place + 1}Minutes`, minutes],
    ]),
  );
  return { ...content, ...(note !== null && { note }), ...pauses };
}

/** What a participant says of its coming; slots are sent as `bisa`, from 1, and are those in which it can. */
export const ParticipationForm = z
  .object({
    reply: oneOf(["coming", "not_coming"] as const),
    delegates: optionalText({ max: EVENT_LENGTHS.delegates }),
    minMeetings: optionalWhole({ min: 0, max: MOST_SLOTS }),
    maxMeetings: optionalWhole({ min: 0, max: MOST_SLOTS }),
  })
  .refine((form) => !isMinAboveMax(form), betweenFields("minMeetings", "min_above_max"));
