import { z } from "zod";

import { MEETING_KINDS, MEETING_OUTCOMES } from "~/matching/domain/brokering-vocabulary";
import { DECLINE_REASONS, SIDES } from "~/matching/domain/vocabulary";

import { betweenFields, day, oneOf, optionalOneOf, optionalText, text } from "./fields";

/** Longest text of each kind, in characters. */
export const INTRODUCTION_LENGTHS = { words: 600, note: 2000, message: 2000, reason: 600 } as const;

const isOtherWithoutWords = ({ reason, words }: { reason?: unknown; words?: unknown }) =>
  reason === "other" && words === null;

/** Which side says yes. */
export const AcceptForm = z.object({ side: oneOf(["village", "partner"] as const) });

/** Which side says no, and why. */
export const DeclineForm = z
  .object({
    side: oneOf(SIDES),
    reason: oneOf(DECLINE_REASONS),
    words: optionalText({ max: INTRODUCTION_LENGTHS.words }),
  })
  .refine((form) => !isOtherWithoutWords(form), betweenFields("words", "required"));

/** A visit, a call or a meeting that took place, on `today` or before. */
export const meetingForm = (today: string) =>
  z
    .object({
      kind: oneOf(MEETING_KINDS),
      heldOn: day(),
      note: optionalText({ max: INTRODUCTION_LENGTHS.note }),
    })
    .refine(({ heldOn }) => typeof heldOn !== "string" || heldOn <= today, betweenFields("heldOn", "day_ahead"));

/** How it ended. */
export const ConcludeForm = z
  .object({
    conclusion: oneOf(MEETING_OUTCOMES),
    reason: optionalOneOf(DECLINE_REASONS),
    words: optionalText({ max: INTRODUCTION_LENGTHS.words }),
  })
  .refine(({ conclusion, reason }) => conclusion !== "not_now" || reason !== null, betweenFields("reason", "required"))
  .refine((form) => form.conclusion !== "not_now" || !isOtherWithoutWords(form), betweenFields("words", "required"));

/** What one side writes to the other. */
export const MessageForm = z.object({ text: text({ max: INTRODUCTION_LENGTHS.message }) });

/** A word that goes with a request. */
export const RequestForm = z.object({ note: optionalText({ max: INTRODUCTION_LENGTHS.note }) });
