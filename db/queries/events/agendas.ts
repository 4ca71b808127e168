import { and, asc, desc, eq, getTableColumns, isNotNull, isNull, max, sql } from "drizzle-orm";
import type { InferInsertModel } from "drizzle-orm";

import type { AgendaMeasures } from "~/matching/domain/agenda";

import type { Db } from "../../client";
import { agendaMeetings, agendas, users } from "../../schema";

/** Null when whoever it was has erased the account. */
const MADE_BY = sql<string | null>`case when ${users.erasedAt} is null then ${users.name} end`;

const COLUMNS = { ...getTableColumns(agendas), madeByName: MADE_BY };

/** An agenda without its meetings, with the name of who made it. */
export type AgendaRecord = Awaited<ReturnType<typeof findAgendas>>[number];

/** The agendas of an event, newest first. */
export async function findAgendas(db: Db, eventId: number) {
  return db
    .select(COLUMNS)
    .from(agendas)
    .leftJoin(users, eq(users.id, agendas.madeBy))
    .where(eq(agendas.eventId, eventId))
    .orderBy(desc(agendas.number));
}

/** How many agendas an event has. */
export const countAgendas = (db: Db, eventId: number): Promise<number> =>
  db.$count(agendas, eq(agendas.eventId, eventId));

/** The event's agenda with this number. */
export async function findAgenda(
  db: Db,
  { eventId, number }: { eventId: number; number: number },
): Promise<AgendaRecord | null> {
  const [found] = await db
    .select(COLUMNS)
    .from(agendas)
    .leftJoin(users, eq(users.id, agendas.madeBy))
    .where(and(eq(agendas.eventId, eventId), eq(agendas.number, number)));
  return found ?? null;
}

/** The event's agenda that its participants see. */
export async function findPublishedAgenda(db: Db, eventId: number): Promise<AgendaRecord | null> {
  const [found] = await db
    .select(COLUMNS)
    .from(agendas)
    .leftJoin(users, eq(users.id, agendas.madeBy))
    .where(and(eq(agendas.eventId, eventId), isNotNull(agendas.publishedAt), isNull(agendas.replacedAt)));
  return found ?? null;
}

/** A meeting of an agenda by the ids of its participants; slot and table from 0. */
export type StoredMeeting = { villageId: number; partnerId: number; slot: number; table: number; isLocked: boolean };

/** The meetings of an agenda by slot and table. */
export async function findMeetingsOf(db: Db, agendaId: number): Promise<StoredMeeting[]> {
  const { villageId, partnerId, slot, table, isLocked } = agendaMeetings;
  return db
    .select({ villageId, partnerId, slot, table, isLocked })
    .from(agendaMeetings)
    .where(eq(agendaMeetings.agendaId, agendaId))
    .orderBy(asc(slot), asc(table), asc(villageId), asc(partnerId));
}

/** An agenda as it is made; its number follows from the others. */
export type NewAgenda = Omit<
  InferInsertModel<typeof agendas>,
  "id" | "number" | "version" | "publishedAt" | "replacedAt"
> & { meetings: readonly StoredMeeting[] };

/** Adds the agenda with its meetings and gives its number; the caller holds the event's lock. */
export async function saveAgenda(tx: Db, { meetings, ...agenda }: NewAgenda): Promise<{ id: number; number: number }> {
  const { eventId } = agenda;
  const [last] = await tx
    .select({ number: max(agendas.number) })
    .from(agendas)
    .where(eq(agendas.eventId, eventId));
  const number = (last?.number ?? 0) + 1;
  const [saved] = await tx
    .insert(agendas)
    .values({ ...agenda, number })
    .returning({ id: agendas.id });
  if (!saved) throw new Error("An insert gave no row back");
  await insertMeetings(tx, { agendaId: saved.id, eventId, meetings });
  return { id: saved.id, number };
}

type Meetings = { agendaId: number; eventId: number; meetings: readonly StoredMeeting[] };

/** Rows of one insert: PostgreSQL takes 65,535 parameters in a statement. */
const BATCH = 5_000;

async function insertMeetings(tx: Db, { agendaId, eventId, meetings }: Meetings): Promise<void> {
  for (let from = 0; from < meetings.length; from += BATCH) {
    const rows = meetings.slice(from, from + BATCH).map((one) => ({ ...one, agendaId, eventId }));
    await tx.insert(agendaMeetings).values(rows);
  }
}

/** An agenda as it is after an edit by hand. */
export type EditedAgenda = {
  agenda: Pick<AgendaRecord, "id" | "eventId" | "version">;
  meetings: readonly StoredMeeting[];
  measures: AgendaMeasures;
};

/** Replaces the meetings of an agenda that was edited by hand; the caller holds the event's lock. */
export async function saveEditedAgenda(tx: Db, { agenda, meetings, measures }: EditedAgenda): Promise<void> {
  const { id, eventId, version } = agenda;
  await tx.delete(agendaMeetings).where(eq(agendaMeetings.agendaId, id));
  await insertMeetings(tx, { agendaId: id, eventId, meetings });
  await tx
    .update(agendas)
    .set({ version: version + 1, measures })
    .where(eq(agendas.id, id));
}

/** Publishes an agenda in place of the one that was; the caller holds the event's lock. */
export async function savePublished(
  tx: Db,
  { eventId, agendaId, at }: { eventId: number; agendaId: number; at: Date },
): Promise<void> {
  await tx
    .update(agendas)
    .set({ replacedAt: at })
    .where(and(eq(agendas.eventId, eventId), isNotNull(agendas.publishedAt), isNull(agendas.replacedAt)));
  await tx.update(agendas).set({ publishedAt: at, replacedAt: null }).where(eq(agendas.id, agendaId));
}
