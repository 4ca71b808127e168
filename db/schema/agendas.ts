import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  doublePrecision,
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

import type {
  AGENDA_STATUSES,
  AgendaAnswer,
  AgendaConflict,
  AgendaMeasures,
  AgendaProgress,
} from "~/matching/domain/agenda";
import { AGENDA_ORIGINS, AGENDA_RUN_STATES } from "~/matching/domain/brokering-vocabulary";

import { id } from "./columns";
import { oneOf } from "./constraints";
import { eventParticipants, events } from "./events";
import { users } from "./users";

const moment = (name: string) => timestamp(name, { withTimezone: true });
const bigintOf = (name: string) => bigint(name, { mode: "number" });

/** An agenda of an event as it was made; its meetings change only by hand and before it is published. */
export const agendas = pgTable(
  "agendas",
  {
    id: id(),
    eventId: bigintOf("event_id")
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    /** Counts the event's agendas from 1. */
    number: integer("number").notNull(),
    origin: text("origin", { enum: AGENDA_ORIGINS }).notNull(),
    /** The number of the agenda that it was made from. */
    basedOn: integer("based_on"),
    status: text("status").$type<(typeof AGENDA_STATUSES)[number]>().notNull(),
    proven: text("proven").array().notNull().default([]),
    measures: jsonb("measures").$type<AgendaMeasures>().notNull(),
    valueBound: doublePrecision("value_bound"),
    gapsBound: integer("gaps_bound"),
    unscheduled: jsonb("unscheduled").$type<AgendaAnswer["unscheduled"]>().notNull().default([]),
    /** Of musts that could not all be kept: the conditions that clash. */
    conflict: jsonb("conflict").$type<readonly AgendaConflict[]>().notNull().default([]),
    /** Whether mutual musts had to give way. */
    mustsGaveWay: boolean("musts_gave_way").notNull().default(false),
    seconds: doublePrecision("seconds"),
    /** Counts edits by hand from 1. */
    version: integer("version").notNull().default(1),
    madeBy: text("made_by").references(() => users.id),
    madeAt: moment("made_at").notNull(),
    publishedAt: moment("published_at"),
    /** Set while another one is published in its place. */
    replacedAt: moment("replaced_at"),
  },
  (t) => [
    unique("agendas_number").on(t.eventId, t.number),
    unique("agendas_of_event").on(t.eventId, t.id),
    uniqueIndex("agendas_published")
      .on(t.eventId)
      .where(sql`${t.publishedAt} is not null and ${t.replacedAt} is null`),
    check("agendas_origin", oneOf(t.origin, AGENDA_ORIGINS)),
  ],
);

/** A meeting of an agenda; one pair meets once. */
export const agendaMeetings = pgTable(
  "agenda_meetings",
  {
    agendaId: bigintOf("agenda_id").notNull(),
    eventId: bigintOf("event_id").notNull(),
    /** Participants of the event. */
    villageId: bigintOf("village_id").notNull(),
    partnerId: bigintOf("partner_id").notNull(),
    /** Both from 0. */
    slot: integer("slot").notNull(),
    table: integer("table_number").notNull(),
    /** Stays where it is, whatever is made anew. */
    isLocked: boolean("is_locked").notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.agendaId, t.villageId, t.partnerId] }),
    index("agenda_meetings_village_of").on(t.villageId),
    index("agenda_meetings_partner_of").on(t.partnerId),
    foreignKey({
      name: "agenda_meetings_agenda",
      columns: [t.eventId, t.agendaId],
      foreignColumns: [agendas.eventId, agendas.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "agenda_meetings_village_participant",
      columns: [t.eventId, t.villageId],
      foreignColumns: [eventParticipants.eventId, eventParticipants.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "agenda_meetings_partner_participant",
      columns: [t.eventId, t.partnerId],
      foreignColumns: [eventParticipants.eventId, eventParticipants.id],
    }).onDelete("cascade"),
    check("agenda_meetings_places", sql`${t.slot} >= 0 and ${t.table} >= 0`),
  ],
);

/** A search for an agenda, in the background. */
export const agendaRuns = pgTable(
  "agenda_runs",
  {
    id: id(),
    eventId: bigintOf("event_id")
      .notNull()
      .references(() => events.id, { onDelete: "cascade" }),
    state: text("state", { enum: AGENDA_RUN_STATES }).notNull().default("waiting"),
    /** Most seconds it may take. */
    seconds: integer("seconds").notNull(),
    /** The number of the agenda to change least; null makes one anew. */
    basedOn: integer("based_on"),
    isStopAsked: boolean("is_stop_asked").notNull().default(false),
    progress: jsonb("progress").$type<Omit<AgendaProgress, "best"> & { measures: AgendaMeasures }>(),
    /** Of one that failed: the conditions that clash, locked meetings among them. */
    conflict: jsonb("conflict").$type<readonly AgendaConflict[]>().notNull().default([]),
    /** The number of the agenda it made. */
    made: integer("made"),
    askedBy: text("asked_by").references(() => users.id),
    askedAt: moment("asked_at").notNull(),
    startedAt: moment("started_at"),
    /** When it last told how it gets on. */
    seenAt: moment("seen_at"),
    endedAt: moment("ended_at"),
  },
  (t) => [
    index("agenda_runs_event").on(t.eventId),
    uniqueIndex("agenda_runs_one")
      .on(t.eventId)
      .where(sql`${t.state} in ('waiting', 'running')`),
    check("agenda_runs_state", oneOf(t.state, AGENDA_RUN_STATES)),
    check("agenda_runs_seconds", sql`${t.seconds} between 1 and 600`),
  ],
);
