import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";

import { EVENT_STATES, INVITATION_REPLIES, MEETING_OUTCOMES, WISHES } from "~/matching/domain/brokering-vocabulary";

import { id } from "./columns";
import { oneOf } from "./constraints";
import { partners } from "./partners";
import { regencies } from "./regions";
import { users } from "./users";
import { villages } from "./villages";

const moment = (name: string) => timestamp(name, { withTimezone: true });
const eventId = () =>
  bigint("event_id", { mode: "number" })
    .notNull()
    .references(() => events.id, { onDelete: "cascade" });

/** An expose: a day on which villages and partners meet at tables, slot by slot. */
export const events = pgTable(
  "events",
  {
    id: id(),
    /** Public name. */
    ref: text("ref").notNull().unique(),
    regencyCode: text("regency_code")
      .notNull()
      .references(() => regencies.code),
    state: text("state", { enum: EVENT_STATES }).notNull().default("draft"),
    title: text("title").notNull(),
    heldOn: date("held_on").notNull(),
    place: text("place").notNull(),
    note: text("note"),
    /** When the first slot begins, in the installation's time zone: `08:30`. */
    startsAt: text("starts_at").notNull(),
    slotMinutes: integer("slot_minutes").notNull(),
    slotCount: integer("slot_count").notNull(),
    /** Pauses: after which slot (0-based), how many minutes. */
    breaks: jsonb("breaks").$type<{ after: number; minutes: number }[]>().notNull().default([]),
    /** Slots of the first half of the day; the others are its second. */
    firstHalf: integer("first_half").notNull(),
    tableCount: integer("table_count").notNull(),
    /** Meetings of each participant that says nothing of its own. */
    minMeetings: integer("min_meetings").notNull().default(0),
    maxMeetings: integer("max_meetings").notNull(),
    /** Lets the reception's phones in on the day: eight digits. */
    deskCode: text("desk_code").notNull(),
    /** Counts edits from 1. */
    version: integer("version").notNull().default(1),
    createdBy: text("created_by").references(() => users.id),
    createdAt: moment("created_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (t) => [
    index("events_day").on(t.regencyCode, t.heldOn.desc().nullsFirst()),
    check("events_state", oneOf(t.state, EVENT_STATES)),
    check("events_starts_at", sql`${t.startsAt} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`),
    check("events_slots", sql`${t.slotMinutes} between 5 and 240 and ${t.slotCount} between 1 and 60`),
    check("events_halves", sql`${t.firstHalf} between 0 and ${t.slotCount}`),
    check("events_tables", sql`${t.tableCount} between 1 and 500`),
    check("events_meetings", sql`${t.minMeetings} >= 0 and ${t.maxMeetings} between ${t.minMeetings} and 60`),
    check("events_desk_code", sql`${t.deskCode} ~ '^[0-9]{8}$'`),
  ],
);

/** A village or a partner that is invited to an event. */
export const eventParticipants = pgTable(
  "event_participants",
  {
    id: id(),
    eventId: eventId(),
    villageId: bigint("village_id", { mode: "number" }).references(() => villages.id),
    partnerId: bigint("partner_id", { mode: "number" }).references(() => partners.id),
    reply: text("reply", { enum: INVITATION_REPLIES }).notNull().default("invited"),
    /** Who comes, one a line. */
    delegates: text("delegates"),
    /** Slots (0-based) in which it cannot meet anybody. */
    unavailable: integer("unavailable").array().notNull().default([]),
    /** Null is the event's. */
    minMeetings: integer("min_meetings"),
    maxMeetings: integer("max_meetings"),
    /** Typed at the reception where the QR code cannot be read: four digits. */
    code: text("code").notNull(),
    arrivedAt: moment("arrived_at"),
    absentAt: moment("absent_at"),
  },
  (t) => [
    unique("event_participants_of_event").on(t.eventId, t.id),
    uniqueIndex("event_participants_village").on(t.eventId, t.villageId),
    uniqueIndex("event_participants_partner").on(t.eventId, t.partnerId),
    uniqueIndex("event_participants_code").on(t.eventId, t.code),
    index("event_participants_of_village").on(t.villageId),
    index("event_participants_of_partner").on(t.partnerId),
    check("event_participants_side", sql`(${t.villageId} is null) <> (${t.partnerId} is null)`),
    check("event_participants_reply", oneOf(t.reply, INVITATION_REPLIES)),
    check("event_participants_code", sql`${t.code} ~ '^[0-9]{4}$'`),
    check("event_participants_meetings", sql`${t.minMeetings} >= 0 and ${t.maxMeetings} between 0 and 60`),
    check("event_participants_delegates", sql`length(${t.delegates}) <= 600`),
    check("event_participants_there", sql`${t.arrivedAt} is null or ${t.absentAt} is null`),
  ],
);

const participantOf = (column: "from_id" | "to_id" | "village_id" | "partner_id") =>
  bigint(column, { mode: "number" }).notNull();

/** What a participant wishes of one of the other side. */
export const eventWishes = pgTable(
  "event_wishes",
  {
    eventId: eventId(),
    fromId: participantOf("from_id"),
    toId: participantOf("to_id"),
    wish: text("wish", { enum: WISHES }).notNull(),
    userId: text("user_id").references(() => users.id),
    at: moment("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.fromId, t.toId] }),
    index("event_wishes_event").on(t.eventId),
    index("event_wishes_to").on(t.toId),
    foreignKey({
      name: "event_wishes_from",
      columns: [t.eventId, t.fromId],
      foreignColumns: [eventParticipants.eventId, eventParticipants.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "event_wishes_to_participant",
      columns: [t.eventId, t.toId],
      foreignColumns: [eventParticipants.eventId, eventParticipants.id],
    }).onDelete("cascade"),
    check("event_wishes_wish", oneOf(t.wish, WISHES)),
    check("event_wishes_others", sql`${t.fromId} <> ${t.toId}`),
  ],
);

/** What came of a meeting at the event, as it was typed in at the desk. */
export const eventOutcomes = pgTable(
  "event_outcomes",
  {
    eventId: eventId(),
    villageId: participantOf("village_id"),
    partnerId: participantOf("partner_id"),
    outcome: text("outcome", { enum: MEETING_OUTCOMES }).notNull(),
    note: text("note"),
    recordedBy: text("recorded_by").references(() => users.id),
    at: moment("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.villageId, t.partnerId] }),
    index("event_outcomes_event").on(t.eventId),
    foreignKey({
      name: "event_outcomes_village",
      columns: [t.eventId, t.villageId],
      foreignColumns: [eventParticipants.eventId, eventParticipants.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "event_outcomes_partner",
      columns: [t.eventId, t.partnerId],
      foreignColumns: [eventParticipants.eventId, eventParticipants.id],
    }).onDelete("cascade"),
    check("event_outcomes_outcome", oneOf(t.outcome, MEETING_OUTCOMES)),
    check("event_outcomes_note", sql`length(${t.note}) <= 2000`),
  ],
);
