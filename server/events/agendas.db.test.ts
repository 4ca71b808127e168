import { eq } from "drizzle-orm";
import { afterAll, describe, expect, test, vi } from "vitest";

import { findAgendas, findMeetingsOf, findPublishedAgenda } from "~/db/queries/events/agendas";
import { agendaRuns, agendas, auditLog, events } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { askAgenda, stopAgenda } from "./ask-agenda.server";
import { editAgenda } from "./edit-agenda.server";
import { stateParticipation, stateWishes } from "./participation.server";
import { readAgendas } from "./read-agendas.server";
import { readParticipation } from "./read-participation.server";
import { publishAgenda } from "./publish-agenda.server";
import { runAgenda } from "./run-agenda";
import { createExpose } from "./testing/an-expose";

vi.setConfig({ testTimeout: 60_000 });
afterAll(() => vi.resetConfig());

const database = await createTestDatabase();
const { db } = database;
const expose = await createExpose(database);
const { services, broker, village, neighbour, refused } = expose;

async function idOf(ref: string): Promise<number> {
  const [event] = await db.select({ id: events.id }).from(events).where(eq(events.ref, ref));
  return event?.id ?? 0;
}

/** Asks for an agenda and works on it; gives its number. */
async function run(ref: string, basedOn: number | null = null): Promise<number> {
  await askAgenda(services, { actor: broker, ref, seconds: 5, basedOn });
  const eventId = await idOf(ref);
  const rows = await db.select().from(agendaRuns).where(eq(agendaRuns.eventId, eventId)).orderBy(agendaRuns.id);
  await runAgenda(services, { id: rows.at(-1)?.id ?? 0 });
  const [last] = await findAgendas(db, eventId);
  return last?.number ?? 0;
}

async function meetingsOf(ref: string, number: number) {
  const agenda = (await findAgendas(db, await idOf(ref))).find((one) => one.number === number);
  return findMeetingsOf(db, agenda?.id ?? 0);
}

const versionOf = async (ref: string, number: number) =>
  (await findAgendas(db, await idOf(ref))).find((one) => one.number === number)?.version ?? 0;

/** An event whose wishes are closed and of which both villages and partners wish each other. */
async function aWishedEvent(): Promise<string> {
  const ref = await expose.anOpenEvent();
  await expose.wish(ref, village.key, { "M-1": "must", "M-2": "nice" });
  await expose.wish(ref, neighbour.key, { "M-1": "nice", "M-2": "no" });
  await expose.wish(ref, "M-1", { [village.key]: "must", [neighbour.key]: "nice" });
  await expose.wish(ref, "M-2", { [village.key]: "nice", [neighbour.key]: "must" });
  await db.update(events).set({ state: "wishes_closed" }).where(eq(events.ref, ref));
  return ref;
}

describe("a search for an agenda", () => {
  test("adds one with everything that was wished by both and nothing that one did not want", async () => {
    const ref = await aWishedEvent();
    expect(await run(ref)).toBe(1);
    const pairs = (await meetingsOf(ref, 1)).map(({ villageId, partnerId }) => `${villageId} ${partnerId}`);
    const [v, w, m, n] = await Promise.all(
      [village.key, neighbour.key, "M-1", "M-2"].map((key) => expose.idIn(ref, key)),
    );
    expect(pairs.toSorted()).toEqual([`${v} ${m}`, `${v} ${n}`, `${w} ${m}`].toSorted());
    const [agenda] = await findAgendas(db, await idOf(ref));
    expect(agenda).toMatchObject({ origin: "run", status: "optimal", mustsGaveWay: false, conflict: [] });
    const [event] = await db.select().from(events).where(eq(events.ref, ref));
    expect(event?.state).toBe("agenda_draft");
  });

  test("is one at a time for an event, and added once even when its job is done twice", async () => {
    const ref = await aWishedEvent();
    const asked = { actor: broker, ref, seconds: 2, basedOn: null };
    const both = await Promise.allSettled([askAgenda(services, asked), askAgenda(services, asked)]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const [waiting] = await db
      .select()
      .from(agendaRuns)
      .where(eq(agendaRuns.eventId, await idOf(ref)));
    const id = waiting?.id ?? 0;
    await Promise.all([runAgenda(services, { id }), runAgenda(services, { id })]);
    await runAgenda(services, { id });
    expect(await findAgendas(db, await idOf(ref))).toHaveLength(1);
  });

  test("keeps locked meetings where they are, and everybody else when nothing has changed", async () => {
    const ref = await aWishedEvent();
    await run(ref);
    const before = await meetingsOf(ref, 1);
    const [first] = before;
    if (!first) throw new Error("no meeting");
    const { villageId, partnerId } = first;
    const change = { edit: "lock" as const, pair: { villageId, partnerId } };
    const { number } = await editAgenda(services, { actor: broker, ref, number: 1, version: 1, change });
    const again = await run(ref, number);
    const after = await meetingsOf(ref, again);
    const places = (meetings: typeof before) => meetings.map((one) => ({ ...one, isLocked: null }));
    expect(places(after)).toEqual(places(before));
    expect(after.find((one) => one.villageId === villageId && one.partnerId === partnerId)?.isLocked).toBe(true);
  });

  test("with musts that clash says what clashes and keeps as many of them as can be", async () => {
    const ref = await aWishedEvent();
    const participant = await expose.idIn(ref, village.key);
    const never = { reply: "coming" as const, delegates: null, minMeetings: null, maxMeetings: null };
    const participation = { ...never, unavailable: [0, 1, 2, 3] };
    await stateParticipation(services, { actor: broker, ref, participant, participation });
    const number = await run(ref);
    const [agenda] = await findAgendas(db, await idOf(ref));
    expect(agenda).toMatchObject({ number, mustsGaveWay: true });
    expect(agenda?.conflict.length).toBeGreaterThan(0);
    // What the other must outweighed is not what the meeting is worth.
    expect(agenda?.measures.value).toBeLessThanOrEqual(1);
    expect(agenda?.valueBound).toBeNull();
    expect(await meetingsOf(ref, number)).toHaveLength(1);
  });

  test("that fails because of what is locked says which conditions clash", async () => {
    const ref = await aWishedEvent();
    await run(ref);
    const everything = { actor: broker, ref, number: 1, version: 1, change: { edit: "lock_all" as const } };
    const { number } = await editAgenda(services, everything);
    const participant = await expose.idIn(ref, village.key);
    const never = { reply: "coming" as const, delegates: null, minMeetings: null, maxMeetings: null };
    const participation = { ...never, unavailable: [0, 1, 2, 3] };
    await stateParticipation(services, { actor: broker, ref, participant, participation });
    await run(ref, number);
    const reading = await readAgendas(services, { actor: broker, ref, language: "id" });
    expect(reading.run?.state).toBe("failed");
    expect(reading.run?.conflict.join(" ")).toMatch(/^Lung Anai punya 2 pertemuan wajib/);
    expect(reading.agendas).toHaveLength(2);
  });

  test("that is asked to stop keeps its best, and one of a closed event adds nothing", async () => {
    const ref = await aWishedEvent();
    await askAgenda(services, { actor: broker, ref, seconds: 60, basedOn: null });
    await stopAgenda(services, { actor: broker, ref });
    const [waiting] = await db
      .select()
      .from(agendaRuns)
      .where(eq(agendaRuns.eventId, await idOf(ref)));
    await runAgenda(services, { id: waiting?.id ?? 0 });
    expect(await meetingsOf(ref, 1)).toHaveLength(3);

    await askAgenda(services, { actor: broker, ref, seconds: 2, basedOn: null });
    await db.update(events).set({ state: "closed" }).where(eq(events.ref, ref));
    const rows = await db
      .select()
      .from(agendaRuns)
      .where(eq(agendaRuns.eventId, await idOf(ref)))
      .orderBy(agendaRuns.id);
    await runAgenda(services, { id: rows.at(-1)?.id ?? 0 });
    expect(await findAgendas(db, await idOf(ref))).toHaveLength(1);
  });
});

describe("an agenda edited by hand", () => {
  test("is a new one beside what the solver found, and changes in place from then on", async () => {
    const ref = await aWishedEvent();
    await run(ref);
    const [first, second] = await meetingsOf(ref, 1);
    if (!first || !second) throw new Error("no meetings");
    const swap = {
      edit: "put" as const,
      pair: { villageId: first.villageId, partnerId: first.partnerId },
      slot: second.slot,
      table: second.table,
    };
    const edited = await editAgenda(services, { actor: broker, ref, number: 1, version: 1, change: swap });
    expect(edited).toEqual({ number: 2 });
    const after = await meetingsOf(ref, 2);
    const placeOf = ({ villageId, partnerId }: typeof first) =>
      after.find((one) => one.villageId === villageId && one.partnerId === partnerId);
    expect(placeOf(first)).toMatchObject({ slot: second.slot, table: second.table });
    expect(placeOf(second)).toMatchObject({ slot: first.slot, table: first.table });
    expect(await meetingsOf(ref, 1)).toHaveLength(3);
    const remove = { edit: "remove" as const, pair: { villageId: first.villageId, partnerId: first.partnerId } };
    const again = { actor: broker, ref, number: 2, version: 1, change: remove };
    expect(await editAgenda(services, again)).toEqual({ number: 2 });
    await expect(editAgenda(services, again)).rejects.toEqual(refused("wrong_state"));
    expect(await meetingsOf(ref, 2)).toHaveLength(2);
  });

  test("takes no pair that may not meet, and no place that is not there", async () => {
    const ref = await aWishedEvent();
    await run(ref);
    const [w, n] = await Promise.all([expose.idIn(ref, neighbour.key), expose.idIn(ref, "M-2")]);
    const put = (slot: number, table: number) => ({
      edit: "put" as const,
      pair: { villageId: w, partnerId: n },
      slot,
      table,
    });
    for (const change of [put(0, 0), put(99, 0), put(0, 99), put(-1, 0)]) {
      const edited = editAgenda(services, { actor: broker, ref, number: 1, version: 1, change });
      await expect(edited).rejects.toEqual(refused("bad_place"));
    }
  });
});

describe("publishing", () => {
  test("lets participants see one agenda, and rolls back to any; of two brokers at once one holds and both are in the log", async () => {
    const ref = await aWishedEvent();
    await run(ref);
    await run(ref, 1);
    const early = await readParticipation(services, { actor: expose.operator, ref, participant: null });
    expect(early.meetings).toBeNull();
    const publish = (number: number) => publishAgenda(services, { actor: broker, ref, number, version: 1 });
    await Promise.all([publish(1), publish(2)]);
    const eventId = await idOf(ref);
    const published = await db.select().from(agendas).where(eq(agendas.eventId, eventId));
    expect(published.filter((one) => one.publishedAt !== null && one.replacedAt === null)).toHaveLength(1);
    await publish(1);
    expect((await findPublishedAgenda(db, eventId))?.number).toBe(1);
    const own = await readParticipation(services, { actor: expose.operator, ref, participant: null });
    expect(own.meetings?.map(({ name }) => name).toSorted()).toEqual(
      expose.partners.map(({ name }) => name).toSorted(),
    );
    const lines = await db.select().from(auditLog).where(eq(auditLog.subjectRef, ref));
    expect(lines.filter(({ action }) => action === "publish_agenda").length).toBeGreaterThanOrEqual(2);
    expect(await expose.told(expose.officer)).toContain("agenda_published");
  });

  test("refuses what nobody can hold: a wish turned into a no, or an edit that was not read", async () => {
    const ref = await aWishedEvent();
    await run(ref);
    const stale = publishAgenda(services, { actor: broker, ref, number: 1, version: 9 });
    await expect(stale).rejects.toEqual(refused("wrong_state"));
    const m = await expose.idIn(ref, "M-1");
    const wishes = [{ participant: await expose.idIn(ref, village.key), wish: "no" as const }];
    await stateWishes(services, { actor: broker, ref, participant: m, wishes });
    const clashing = publishAgenda(services, { actor: broker, ref, number: 1, version: await versionOf(ref, 1) });
    await expect(clashing).rejects.toEqual(refused("agenda_clashes"));
    for (const actor of [expose.operator, expose.officer, expose.brokerElsewhere]) {
      await expect(publishAgenda(services, { actor, ref, number: 1, version: 1 })).rejects.toEqual(
        refused("forbidden"),
      );
    }
  });
});
