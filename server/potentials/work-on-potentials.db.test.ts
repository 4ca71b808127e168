import { and, asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { auditLog, notifications, organisations, potentials } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";
import type { PotentialContent } from "~/db/queries/potentials/potential-columns";

import { AppError } from "../app-error.server";
import { createPeople } from "../testing/people";
import { createTestServices } from "../testing/test-services";
import { createPotential } from "./create-potential.server";
import { editPotential } from "./edit-potential.server";
import { findMyPotentials } from "./find-my-potentials.server";
import { movePotential } from "./move-potential.server";
import { newRef } from "../new-ref.server";
import { readMyPotential } from "./read-my-potential.server";

const database = await createTestDatabase();
const { db } = database;
const { aVillage, aPotential, aPartner, anInterest } = createFactories(db);
const { aVillager, anOfficer, aBroker, aPartnerOfficer, aViewer } = createPeople(db);

const village = await aVillage({ name: "Lung Anai", latitude: -0.5, longitude: 117 });
const neighbour = await aVillage();
const elsewhere = await aVillage({ districtCode: "64.02.09" });
const partner = await aPartner({ latitude: -0.5, longitude: 117 });
await anInterest({
  ref: "COCOA",
  partnerId: partner.id,
  title: "Pelatihan kakao",
  sectors: ["plantation"],
  beneficiaries: ["farmers"],
});
await anInterest({
  ref: "LATER",
  partnerId: partner.id,
  title: "Kakao nanti",
  sectors: ["plantation"],
  opens: "2026-12-01",
});

const operator = await aVillager(village);
const head = await aVillager(village, { role: "village_head" });
const claimant = await aVillager(village, { standing: "claimed" });
const stranger = await aVillager(neighbour);
const officer = await anOfficer("64.02.02");
const farOfficer = await anOfficer("64.02.09");
const broker = await aBroker();
const admin = await aBroker("64.02", "admin");
const partnerOfficer = await aPartnerOfficer(partner);
const viewer = await aViewer();
const services = await createTestServices(database);

const cocoa: PotentialContent = {
  kind: "agriculture",
  sector: "plantation",
  title: "Kakao rakyat",
  description: null,
  volume: null,
  needs: ["training"],
  fundingNeed: null,
  beneficiaries: null,
  households: null,
  sdgsDesa: null,
  readiness: "producing",
  legal: null,
  institution: null,
};

const drafted = async (actor: Actor = operator, content: PotentialContent = cocoa, key = village.key) =>
  (await createPotential(services, { actor, village: key, ref: newRef("potential"), content })).ref;
const stateOf = async (ref: string) => (await db.select().from(potentials).where(eq(potentials.ref, ref)))[0]?.state;
const linesOf = (ref: string) =>
  db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.subjectType, "potential"), eq(auditLog.subjectRef, ref)))
    .orderBy(asc(auditLog.id));
const toldOf = (userId: string) =>
  db.select().from(notifications).where(eq(notifications.userId, userId)).orderBy(asc(notifications.id));
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: unknown) => (error instanceof AppError ? error.code : error),
  );
const read = (actor: Actor, ref: string) => readMyPotential(services, { actor, ref, language: "id", all: false });

describe("the life of a potential", () => {
  test("submit, return with a reason, mend, submit, approve, publish: each told and logged", async () => {
    const because = { codes: ["incomplete", "figures"] as const, words: "Tulis hasil panennya." };
    const ref = await drafted();
    await movePotential(services, { actor: operator, ref, event: "submit" });
    await movePotential(services, { actor: broker, ref, event: "return", reason: because });
    expect(await read(operator, ref)).toMatchObject({ state: "draft", returnReason: because });
    await editPotential(services, { actor: operator, ref, version: 1, content: { ...cocoa, households: 12 } });
    await movePotential(services, { actor: operator, ref, event: "submit" });
    expect(await read(operator, ref)).toMatchObject({
      returnReason: null,
      submittedOn: "2026-11-24",
      headApprovedOn: null,
    });
    expect((await linesOf(ref)).find(({ action }) => action === "edit_potential")?.changes).toEqual([
      { field: "households", from: null, to: "12" },
    ]);
    await movePotential(services, { actor: head, ref, event: "approve" });
    await movePotential(services, { actor: broker, ref, event: "publish", version: 2 });
    expect(await read(operator, ref)).toMatchObject({
      state: "published",
      headApprovedOn: "2026-11-24",
      publishedOn: "2026-11-24",
      events: ["pause", "archive"],
    });
    expect(
      (await linesOf(ref)).map(({ action, fromState, toState, reason }) => [action, fromState, toState, reason]),
    ).toEqual([
      ["create_potential", null, "draft", null],
      ["submit_potential", "draft", "submitted", null],
      ["return_potential", "submitted", "draft", "Tulis hasil panennya."],
      ["edit_potential", "draft", "draft", null],
      ["submit_potential", "draft", "submitted", null],
      ["approve_potential", "submitted", "submitted", null],
      ["publish_potential", "submitted", "published", null],
    ]);
    expect((await toldOf(operator.userId)).map(({ kind }) => kind)).toEqual([
      "potential_returned",
      "potential_published",
    ]);
    expect((await toldOf(broker.userId)).map(({ kind, path }) => [kind, path])).toEqual([
      ["potential_submitted", "/dpmd/verifikasi"],
      ["potential_submitted", "/dpmd/verifikasi"],
    ]);
  });

  test("a head who submits has approved; an edit by the operator takes the approval back", async () => {
    const ref = await drafted();
    await movePotential(services, { actor: head, ref, event: "submit" });
    expect((await read(head, ref)).headApprovedOn).toBe("2026-11-24");
    await editPotential(services, { actor: operator, ref, version: 1, content: { ...cocoa, title: "Kakao lain" } });
    expect((await read(head, ref)).headApprovedOn).toBeNull();
  });

  test("of two who submit at the same moment one does, the other is told", async () => {
    const ref = await drafted();
    const submit = () => codeOf(movePotential(services, { actor: operator, ref, event: "submit" }));
    expect(new Set(await Promise.all([submit(), submit()]))).toEqual(new Set(["done", "wrong_state"]));
    expect((await linesOf(ref)).filter(({ action }) => action === "submit_potential")).toHaveLength(1);
  });

  test("DPMD does not publish what was edited since it read it", async () => {
    const ref = await drafted();
    await movePotential(services, { actor: operator, ref, event: "submit" });
    await editPotential(services, { actor: operator, ref, version: 1, content: { ...cocoa, households: 3 } });
    expect(await codeOf(movePotential(services, { actor: broker, ref, event: "publish", version: 1 }))).toBe(
      "wrong_state",
    );
    expect(await stateOf(ref)).toBe("submitted");
  });
});

describe("who may", () => {
  const people: [string, Actor, { edits: string; submits: string; publishes: string }][] = [
    ["its operator", operator, { edits: "done", submits: "done", publishes: "forbidden" }],
    ["its head", head, { edits: "done", submits: "done", publishes: "forbidden" }],
    ["somebody whose claim is open", claimant, { edits: "not_found", submits: "not_found", publishes: "not_found" }],
    ["another village", stranger, { edits: "not_found", submits: "not_found", publishes: "not_found" }],
    ["its kecamatan", officer, { edits: "done", submits: "done", publishes: "forbidden" }],
    ["another kecamatan", farOfficer, { edits: "not_found", submits: "not_found", publishes: "not_found" }],
    ["DPMD", broker, { edits: "done", submits: "done", publishes: "done" }],
    ["an administrator", admin, { edits: "not_found", submits: "not_found", publishes: "not_found" }],
    ["a partner", partnerOfficer, { edits: "not_found", submits: "not_found", publishes: "not_found" }],
    ["the province", viewer, { edits: "not_found", submits: "not_found", publishes: "not_found" }],
  ];

  test.each(people)("%s", async (_name, actor, may) => {
    const ref = await drafted();
    const edit = { actor, ref, version: 1, content: { ...cocoa, title: "Diubah" } };
    expect(await codeOf(editPotential(services, edit))).toBe(may.edits);
    expect(await codeOf(movePotential(services, { actor, ref, event: "submit" }))).toBe(may.submits);
    if ((await stateOf(ref)) === "draft") await movePotential(services, { actor: operator, ref, event: "submit" });
    expect(await codeOf(movePotential(services, { actor, ref, event: "publish" }))).toBe(may.publishes);
  });

  test("one whose claim is open drafts for the village and sees only that", async () => {
    const other = await drafted();
    const own = await drafted(claimant);
    expect(
      await codeOf(
        editPotential(services, { actor: claimant, ref: own, version: 1, content: { ...cocoa, title: "Punya saya" } }),
      ),
    ).toBe("done");
    const seen = await findMyPotentials(services, { actor: claimant, village: village.key, language: "id" });
    expect(seen.potentials.map(({ ref }) => ref)).toContain(own);
    expect(seen.potentials.map(({ ref }) => ref)).not.toContain(other);
    expect(await codeOf(read(claimant, other))).toBe("not_found");
  });

  test("nobody drafts for a village that is not theirs to work for", async () => {
    const draft = (actor: Actor) => codeOf(drafted(actor, cocoa, neighbour.key));
    expect(await draft(operator)).toBe("village_not_found");
    expect(await draft(farOfficer)).toBe("village_not_found");
    expect(await draft(partnerOfficer)).toBe("village_not_found");
    expect(await draft(officer)).toBe("done");
    expect(await codeOf(drafted(officer, cocoa, elsewhere.key))).toBe("village_not_found");
  });
});

describe("two tabs", () => {
  test("the second is told what stands there, and overwrites nothing before it has seen it", async () => {
    const ref = await drafted();
    const first = { actor: operator, ref, version: 1, content: { ...cocoa, title: "Dari tab satu" } };
    expect(await editPotential(services, first)).toMatchObject({ stale: false, version: 2, changed: ["title"] });
    const second = { ...first, content: { ...cocoa, title: "Dari tab dua" } };
    expect(await editPotential(services, second)).toMatchObject({
      stale: true,
      current: { version: 2, content: { title: "Dari tab satu" } },
    });
    expect(await editPotential(services, { ...second, version: 2 })).toMatchObject({ stale: false, version: 3 });
  });

  test("of two saved at the same moment one is", async () => {
    const ref = await drafted();
    const save = (title: string) =>
      editPotential(services, { actor: operator, ref, version: 1, content: { ...cocoa, title } });
    const saved = await Promise.all([save("Satu"), save("Dua")]);
    expect(new Set(saved.map(({ stale }) => stale))).toEqual(new Set([false, true]));
    expect((await linesOf(ref)).filter(({ action }) => action === "edit_potential")).toHaveLength(1);
  });

  test("what is saved unchanged is no edit", async () => {
    const ref = await drafted();
    expect(await editPotential(services, { actor: operator, ref, version: 1, content: cocoa })).toMatchObject({
      version: 1,
    });
    expect(await linesOf(ref)).toHaveLength(1);
  });

  test("the archive is not edited", async () => {
    const ref = await drafted();
    await movePotential(services, { actor: operator, ref, event: "archive" });
    expect(
      await codeOf(editPotential(services, { actor: operator, ref, version: 1, content: { ...cocoa, households: 1 } })),
    ).toBe("wrong_state");
  });
});

describe("a draft", () => {
  test("is made once, however often its form is sent, and the last words win", async () => {
    const ref = newRef("potential");
    const send = (title: string) =>
      createPotential(services, { actor: operator, village: village.key, ref, content: { ...cocoa, title } });
    await Promise.all([send("Kakao"), send("Kakao")]);
    expect(await send("Kakao fermentasi")).toMatchObject({ stale: false, ref });
    expect((await read(operator, ref)).potential.title).toBe("Kakao fermentasi");
    expect(await send("Kakao basi")).toMatchObject({ stale: true });
  });

  test("gets another ref when somebody else's has the one asked for", async () => {
    const { ref } = await aPotential({ villageId: neighbour.id });
    const made = await createPotential(services, { actor: operator, village: village.key, ref, content: cocoa });
    expect(made.ref).toMatch(/^P-[0-9A-Z]{8}$/);
    expect(made.ref).not.toBe(ref);
  });

  test("is matched as if it were published, and its meter says what the engine would add", async () => {
    const reading = await read(operator, await drafted());
    expect(reading.matches.map(({ interest }) => interest.ref)).toEqual(["COCOA"]);
    expect(reading.matches[0]?.match.reasons.length).toBeGreaterThan(0);
    expect(reading.nearMisses.length + reading.matchCount).toBe(2);
    expect(reading.completeness.percent).toBe(35);
    const [next] = reading.completeness.missing;
    expect(next?.part).toBe("beneficiaries");
    expect(next?.points).toBeGreaterThan(0);
  });
});

describe("on behalf of a village", () => {
  test("the record says who wrote for whom, and the village is told and can correct", async () => {
    const quiet = await aVillage({ name: "Sunyi" });
    const ref = await drafted(officer, cocoa, quiet.key);
    const [line] = await linesOf(ref);
    const [organisation] = await db.select().from(organisations).where(eq(organisations.villageId, quiet.id));
    expect(line).toMatchObject({
      actorUserId: officer.userId,
      actorName: "district_officer",
      onBehalfOfId: organisation?.id,
    });

    const late = await aVillager(quiet);
    await editPotential(services, { actor: officer, ref, version: 1, content: { ...cocoa, households: 9 } });
    expect(await toldOf(late.userId)).toMatchObject([
      {
        kind: "entered_on_behalf",
        details: { title: "Kakao rakyat", by: officer.name },
        path: `/ruang/potensi/${ref}`,
      },
    ]);
    expect((await read(late, ref)).writtenBy).toMatchObject({
      role: "district_officer",
      name: officer.name,
      villageOn: null,
    });
    await editPotential(services, { actor: late, ref, version: 2, content: { ...cocoa, households: 10 } });
    expect((await read(late, ref)).writtenBy).toMatchObject({ name: officer.name, villageOn: "2026-11-24" });
  });

  test("publishing is DPMD's own doing, not the village's", async () => {
    const ref = await drafted();
    await movePotential(services, { actor: operator, ref, event: "submit" });
    await movePotential(services, { actor: broker, ref, event: "publish" });
    expect((await linesOf(ref)).map(({ onBehalfOfId }) => onBehalfOfId)).toEqual([null, null, null]);
  });
});

test("an edit of what was assumed for the demonstration makes it the village's own word", async () => {
  const { ref } = await aPotential({ villageId: village.id, invented: ["households", "volume"], households: 5 });
  const { potential, version } = await read(operator, ref);
  await editPotential(services, { actor: operator, ref, version, content: { ...potential, households: 6 } });
  expect((await read(operator, ref)).invented).toEqual(["volume"]);
});
