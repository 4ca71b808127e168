import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import { findWishes } from "~/db/queries/events/wishes";
import { events } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";

import { newRef } from "../new-ref.server";
import { invite, uninvite } from "./invite.server";
import { moveEvent } from "./move-event.server";
import { stateParticipation, stateWishes } from "./participation.server";
import { createEvent, editEvent } from "./save-event.server";
import { createExpose } from "./testing/an-expose";

const database = await createTestDatabase();
const { db } = database;
const expose = await createExpose(database);
const { services, broker, refused, village, operator, officer, neighbourly, district } = expose;

const coming = { reply: "coming" as const, delegates: null, unavailable: [], minMeetings: null, maxMeetings: null };

describe("an event", () => {
  test("is begun once, however often its form is sent, and by DPMD alone", async () => {
    const ref = newRef("event");
    const begun = { actor: broker, ref, content: expose.content() };
    await Promise.all([createEvent(services, begun), createEvent(services, begun)]);
    expect(await expose.logged(ref)).toEqual([["create_event", false]]);
    for (const actor of [operator, officer, expose.brokerElsewhere]) {
      await expect(createEvent(services, { ...begun, actor })).rejects.toEqual(refused("forbidden"));
    }
  });

  test("keeps its times and tables once an agenda stands on them; whoever saves second is told", async () => {
    const ref = await expose.aDraft();
    const edit = (content: ReturnType<typeof expose.content>, version = 1) =>
      editEvent(services, { actor: broker, ref, version, content });
    expect(await edit(expose.content({ tableCount: 3 }))).toEqual({ stale: false, version: 2 });
    expect(await edit(expose.content({ tableCount: 9 }))).toMatchObject({ stale: true, current: { tableCount: 3 } });
    await db.update(events).set({ state: "agenda_draft" });
    await expect(edit(expose.content({ tableCount: 9 }), 2)).rejects.toEqual(refused("wrong_state"));
    expect(await edit(expose.content({ tableCount: 3, place: "Aula lain" }), 2)).toMatchObject({ stale: false });
  });

  test("is opened once: of two who open it at the same moment one is told that it is open", async () => {
    const ref = await expose.aDraft();
    const step = { actor: broker, ref, step: "open" as const };
    const opened = await Promise.allSettled([moveEvent(services, step), moveEvent(services, step)]);
    expect(opened.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(opened.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "wrong_state" } });
  });
});

describe("invitations", () => {
  test("reach each village and verified partner once, with a code of its own, and are told when the event opens", async () => {
    const ref = await expose.aDraft();
    const asked = { actor: broker, ref, villages: [village.key, "99.99.99.9999"], partners: ["M-1", "M-UNVERIFIED"] };
    const invited = await Promise.all([invite(services, asked), invite(services, asked)]);
    expect(invited.reduce((sum, one) => sum + one.invited, 0)).toBe(2);
    const before = (await expose.told(operator)).length;
    await moveEvent(services, { actor: broker, ref, step: "open" });
    expect((await expose.told(operator)).slice(before)).toEqual(["event_invited"]);
    await invite(services, { actor: broker, ref, villages: expose.villages.map(({ key }) => key), partners: ["M-2"] });
    expect((await expose.told(operator)).slice(before)).toEqual(["event_invited"]);
    expect(await expose.told(neighbourly)).toContain("event_invited");
    const participants = await expose.participantsOf(ref);
    expect(participants.map(({ key }) => key)).toHaveLength(5);
    expect(new Set(participants.map(({ code }) => code)).size).toBe(5);
  });

  test("can be taken back with their wishes, until there is an agenda", async () => {
    const ref = await expose.anOpenEvent();
    await expose.wish(ref, village.key, { "M-1": "must" });
    const id = await expose.idIn(ref, "M-1");
    expect(await uninvite(services, { actor: broker, ref, participants: [id] })).toEqual({ removed: 1 });
    await db.update(events).set({ state: "agenda_draft" });
    const late = uninvite(services, { actor: broker, ref, participants: [await expose.idIn(ref, "M-2")] });
    await expect(late).rejects.toEqual(refused("wrong_state"));
  });
});

describe("what a participant says", () => {
  test("is taken from itself while the event is open, from the kecamatan for its village, and from DPMD until the end", async () => {
    const ref = await expose.anOpenEvent();
    const participant = await expose.idIn(ref, village.key);
    const said = { ref, participant, participation: { ...coming, unavailable: [3, 3, 99, 0] } };
    await stateParticipation(services, { actor: operator, ...said });
    await stateParticipation(services, { actor: district, ...said });
    const limits = { ...coming, minMeetings: 1, maxMeetings: 2 };
    await stateParticipation(services, { actor: operator, ref, participant, participation: limits });
    const [mine] = (await expose.participantsOf(ref)).filter(({ id }) => id === participant);
    expect(mine).toMatchObject({ reply: "coming", unavailable: [], minMeetings: null });
    await moveEvent(services, { actor: broker, ref, step: "close_wishes" });
    const late = stateParticipation(services, { actor: operator, ...said });
    await expect(late).rejects.toEqual(refused("wrong_state"));
    await stateParticipation(services, { actor: broker, ref, participant, participation: limits });
    const [now] = (await expose.participantsOf(ref)).filter(({ id }) => id === participant);
    expect(now).toMatchObject({ minMeetings: 1, maxMeetings: 2 });
    expect((await expose.logged(ref)).slice(3)).toEqual([
      ["answer_invitation", false],
      ["answer_invitation", true],
      ["answer_invitation", false],
      ["close_wishes_event", false],
      ["answer_invitation", true],
    ]);
  });

  test("is nobody else's to say, and of a draft nobody knows", async () => {
    const ref = await expose.anOpenEvent();
    const participant = await expose.idIn(ref, village.key);
    for (const actor of [neighbourly, officer, expose.brokerElsewhere]) {
      const said = stateParticipation(services, { actor, ref, participant, participation: coming });
      await expect(said).rejects.toEqual(refused("not_found"));
    }
    const draft = await expose.aDraft();
    await invite(services, { actor: broker, ref: draft, villages: [village.key], partners: [] });
    const id = await expose.idIn(draft, village.key);
    const early = stateParticipation(services, { actor: operator, ref: draft, participant: id, participation: coming });
    await expect(early).rejects.toEqual(refused("not_found"));
  });

  test("of its wishes replaces what it said before; wishes of its own side and of strangers are left out", async () => {
    const ref = await expose.anOpenEvent();
    const participant = await expose.idIn(ref, village.key);
    const [m1, m2, other] = await Promise.all([
      expose.idIn(ref, "M-1"),
      expose.idIn(ref, "M-2"),
      expose.idIn(ref, expose.neighbour.key),
    ]);
    const state = (wishes: Parameters<typeof stateWishes>[1]["wishes"]) =>
      stateWishes(services, { actor: operator, ref, participant, wishes });
    await state([
      { participant: m1, wish: "must" },
      { participant: m2, wish: "nice" },
      { participant: other, wish: "must" },
      { participant: 999_999, wish: "must" },
    ]);
    await state([{ participant: m1, wish: "no" }]);
    const [event] = await db.select().from(events).where(eq(events.ref, ref));
    expect(await findWishes(db, event?.id ?? 0)).toEqual([{ fromId: participant, toId: m1, wish: "no" }]);
  });
});
