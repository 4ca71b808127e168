import { and, desc, eq, getTableColumns, inArray, type SQL, sql } from "drizzle-orm";

import type { EventState } from "~/matching/domain/brokering-vocabulary";

import type { Db } from "../../client";
import { eventParticipants, events } from "../../schema";

const { deskCode: _deskCode, ...COLUMNS } = getTableColumns(events);

/** An event as it is stored, without the code that lets the reception in. */
export type EventRecord = Omit<typeof events.$inferSelect, "deskCode">;

/** An event by its ref, in a regency. */
export type EventQuery = { regencyCode: string; ref: string };

const isEvent = ({ regencyCode, ref }: EventQuery): SQL | undefined =>
  and(eq(events.ref, ref), eq(events.regencyCode, regencyCode));

/** The event with this ref. */
export async function findEvent(db: Db, query: EventQuery): Promise<EventRecord | null> {
  const [found] = await db.select(COLUMNS).from(events).where(isEvent(query));
  return found ?? null;
}

/** Like `findEvent`, and nobody else changes it before the transaction ends. */
export async function lockEvent(tx: Db, query: EventQuery): Promise<EventRecord | null> {
  const [found] = await tx.select(COLUMNS).from(events).where(isEvent(query)).for("update");
  return found ?? null;
}

/** An event with how many are invited and how many come. */
export type ListedEvent = EventRecord & { villages: number; partners: number; coming: number };

const count = (condition: SQL) =>
  sql<number>`(select count(*)::int from ${eventParticipants} p where p.event_id = ${events.id} and ${condition})`;

const COUNTS = {
  villages: count(sql`p.village_id is not null`),
  partners: count(sql`p.partner_id is not null`),
  coming: count(sql`p.reply = 'coming'`),
};

/** The regency's events, the last day first. */
export async function findEvents(
  db: Db,
  { regencyCode, states, limit }: { regencyCode: string; states?: readonly EventState[]; limit: number },
): Promise<ListedEvent[]> {
  return db
    .select({ ...COLUMNS, ...COUNTS })
    .from(events)
    .where(and(eq(events.regencyCode, regencyCode), states && inArray(events.state, [...states])))
    .orderBy(desc(events.heldOn), desc(events.id))
    .limit(limit);
}
