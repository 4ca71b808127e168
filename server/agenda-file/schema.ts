import { z } from "zod";

import { AGENDA_HALVES, AGENDA_OBJECTIVES } from "~/matching/domain/agenda";

const MOST = 1000;
const LARGEST_VALUE = 1_000_000;

const text = z.string("not_text").min(1, "not_text");
const slot = z.int("not_a_slot").min(0, "not_a_slot");
const count = z.int("not_a_count").min(1, "not_a_count").max(MOST, "not_a_count");
const yes = z.boolean("not_yes_or_no");
const list = <Row extends z.ZodType>(row: Row) => z.array(row, "not_a_list");

/** One participant of a `gandeng-desa-agenda/1` file; issues are keys of the catalogue. */
export const participantRow = z.object(
  {
    ref: text,
    unavailable: list(slot)
      .nullish()
      .transform((slots) => slots ?? []),
    min: slot.nullish().transform((min) => min ?? 0),
    max: slot.nullish().transform((max) => max ?? null),
  },
  "not_an_object",
);

/** One wished meeting. */
export const meetingRow = z.object(
  {
    ref: text,
    a: text,
    b: text,
    value: z.number("not_a_number").min(-LARGEST_VALUE, "not_a_number").max(LARGEST_VALUE, "not_a_number"),
    must: yes.nullish().transform((must) => must ?? false),
    half: z
      .enum(AGENDA_HALVES, "not_a_half")
      .nullish()
      .transform((half) => half ?? null),
    slot: slot.nullish().transform((fixed) => fixed ?? null),
    after: list(text)
      .nullish()
      .transform((after) => after ?? []),
  },
  "not_an_object",
);

/** One meeting of the agenda before. */
export const previousRow = z.object(
  { ref: text, slot, table: slot, locked: yes.nullish().transform((locked) => locked ?? false) },
  "not_an_object",
);

/** Everything but the three lists of rows. */
export const agendaHead = z.object(
  {
    format: z.literal("gandeng-desa-agenda/1", "wrong_format"),
    slots: count,
    first_half: slot.nullish().transform((first) => first ?? null),
    tables: count,
    objective: list(z.enum(AGENDA_OBJECTIVES, "not_an_objective"))
      .nullish()
      .transform((objective) => objective ?? AGENDA_OBJECTIVES),
    max_gap_difference: slot.nullish().transform((most) => most ?? null),
  },
  "not_an_object",
);
