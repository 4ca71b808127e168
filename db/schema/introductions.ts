import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";

import { INTRODUCED_STATES, OPEN_STATES, STANDING_STATES } from "~/matching/domain/introduction-state";
import { INTRODUCTION_STATES, MEETING_KINDS, MEETING_OUTCOMES } from "~/matching/domain/brokering-vocabulary";
import { DECLINE_REASONS, SIDES } from "~/matching/domain/vocabulary";

import { id } from "./columns";
import { oneOf } from "./constraints";
import { interests } from "./interests";
import { potentials } from "./potentials";
import { users } from "./users";

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** A village's potential and a partner's interest that are being introduced, from the first word to how it ended. */
export const introductions = pgTable(
  "introductions",
  {
    id: id(),
    /** Public name. */
    ref: text("ref").notNull().unique(),
    potentialId: bigint("potential_id", { mode: "number" })
      .notNull()
      .references(() => potentials.id),
    interestId: bigint("interest_id", { mode: "number" })
      .notNull()
      .references(() => interests.id),
    origin: text("origin", { enum: SIDES }).notNull(),
    state: text("state", { enum: INTRODUCTION_STATES }).notNull(),
    /** What who began it wrote to the other side. */
    note: text("note"),
    /** 0..100 on the day it began; null for a blocked pair. */
    score: doublePrecision("score"),
    /** 1-based place in the interest's list on that day; null when it was not in it. */
    position: integer("position"),
    listVersion: text("list_version"),
    /** Why a broker proposed a pair that is blocked or far down the lists. */
    overrideReason: text("override_reason"),
    createdBy: text("created_by").references(() => users.id),
    createdAt: moment("created_at").notNull(),
    /** Since when an answer is awaited, and until when. */
    awaitedSince: moment("awaited_since").notNull(),
    expiresAt: moment("expires_at").notNull(),
    remindersSent: integer("reminders_sent").notNull().default(0),
    villageAcceptedAt: moment("village_accepted_at"),
    partnerAcceptedAt: moment("partner_accepted_at"),
    introducedAt: moment("introduced_at"),
    /** When it was declined, withdrawn, expired or concluded. */
    endedAt: moment("ended_at"),
    declinedBy: text("declined_by", { enum: SIDES }),
    declineReason: text("decline_reason", { enum: DECLINE_REASONS }),
    declineNote: text("decline_note"),
    conclusion: text("conclusion", { enum: MEETING_OUTCOMES }),
    conclusionNote: text("conclusion_note"),
    updatedAt: moment("updated_at").notNull(),
  },
  (t) => [
    uniqueIndex("introductions_standing").on(t.potentialId, t.interestId).where(oneOf(t.state, STANDING_STATES)),
    index("introductions_interest").on(t.interestId),
    index("introductions_open").on(t.awaitedSince).where(oneOf(t.state, OPEN_STATES)),
    index("introductions_newest").on(t.updatedAt.desc().nullsFirst()),
    check("introductions_origin", oneOf(t.origin, SIDES)),
    check("introductions_state", oneOf(t.state, INTRODUCTION_STATES)),
    check("introductions_decline_reason", oneOf(t.declineReason, DECLINE_REASONS)),
    check("introductions_conclusion", oneOf(t.conclusion, MEETING_OUTCOMES)),
    check("introductions_time", sql`${t.expiresAt} > ${t.awaitedSince}`),
    check(
      "introductions_both_accepted",
      sql`(${oneOf(t.state, INTRODUCED_STATES)}) = (${t.introducedAt} is not null and ${t.villageAcceptedAt} is not null and ${t.partnerAcceptedAt} is not null)`,
    ),
    check(
      "introductions_declined",
      sql`${t.state} <> 'declined' or (${t.declinedBy} is not null and ${t.declineReason} is not null)`,
    ),
    check(
      "introductions_no",
      sql`${t.declineReason} is null or ${t.state} = 'declined' or (${t.state} = 'concluded' and ${t.conclusion} = 'not_now')`,
    ),
    check("introductions_other_reason", sql`${t.declineReason} <> 'other' or ${t.declineNote} is not null`),
    check("introductions_concluded", sql`(${t.state} = 'concluded') = (${t.conclusion} is not null)`),
    check(
      "introductions_ended",
      sql`(${t.endedAt} is not null) = (${t.state} in ('concluded', 'declined', 'withdrawn', 'expired'))`,
    ),
  ],
);

/** What the two sides and DPMD write to each other once they are introduced. */
export const introductionMessages = pgTable(
  "introduction_messages",
  {
    id: id(),
    introductionId: bigint("introduction_id", { mode: "number" })
      .notNull()
      .references(() => introductions.id, { onDelete: "cascade" }),
    side: text("side", { enum: SIDES }).notNull(),
    userId: text("user_id").references(() => users.id),
    text: text("text").notNull(),
    at: moment("at").notNull(),
  },
  (t) => [
    index("introduction_messages_introduction").on(t.introductionId, t.at),
    index("introduction_messages_user").on(t.userId),
    check("introduction_messages_side", oneOf(t.side, SIDES)),
    check("introduction_messages_text", sql`length(${t.text}) between 1 and 2000`),
  ],
);

/** How and when the two sides came together. */
export const introductionMeetings = pgTable(
  "introduction_meetings",
  {
    id: id(),
    introductionId: bigint("introduction_id", { mode: "number" })
      .notNull()
      .references(() => introductions.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: MEETING_KINDS }).notNull(),
    /** The day it took place, in the installation's time zone. */
    heldOn: date("held_on").notNull(),
    note: text("note"),
    side: text("side", { enum: SIDES }).notNull(),
    recordedBy: text("recorded_by").references(() => users.id),
    at: moment("at").notNull(),
  },
  (t) => [
    index("introduction_meetings_introduction").on(t.introductionId, t.heldOn),
    index("introduction_meetings_user").on(t.recordedBy),
    check("introduction_meetings_kind", oneOf(t.kind, MEETING_KINDS)),
    check("introduction_meetings_side", oneOf(t.side, SIDES)),
    check("introduction_meetings_note", sql`length(${t.note}) <= 2000`),
  ],
);
