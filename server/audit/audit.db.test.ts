import { expect, test } from "vitest";

import { recordAudit } from "~/db/queries/audit/record-audit";
import { createFactories } from "~/db/factories";
import { organisations, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { createTestServices } from "../testing/test-services";
import { exportAudit } from "./export-audit.server";
import { type AuditSearch, readAudit } from "./read-audit.server";

const database = await createTestDatabase();
const { db } = database;
const { aDistrict, aVillage } = createFactories(db);
const village = await aVillage({ name: "Lung Anai" });
await aDistrict("64.03.01");

async function anOrganisation(fields: typeof organisations.$inferInsert) {
  const [made] = await db.insert(organisations).values(fields).returning();
  return made?.id ?? 0;
}
const dpmd = await anOrganisation({ regencyCode: "64.02" });
const elsewhere = await anOrganisation({ regencyCode: "64.03" });
const lungAnai = await anOrganisation({ villageId: village.id });
async function aPerson(id: string, fields: Partial<typeof users.$inferInsert> = {}) {
  await db.insert(users).values({
    id,
    name: id,
    email: `${id}@example.id`,
    role: "broker",
    organisationId: dpmd,
    standing: "confirmed",
    ...fields,
  });
}
await aPerson("Budi");
await aPerson("Erased", { name: "—", erasedAt: new Date() });
await aPerson("Foreign", { organisationId: elsewhere });
await aPerson("Operator", { organisationId: lungAnai, role: "village_operator" });

const entry = (minute: number, fields: Partial<Parameters<typeof recordAudit>[1]>) =>
  recordAudit(db, {
    at: new Date(Date.UTC(2026, 10, 20, 0, minute)),
    by: { command: "import" },
    action: "created",
    subject: { type: "potential", ref: `P-${minute}` },
    ...fields,
  });
await entry(1, {
  by: { userId: "Budi", role: "broker" },
  action: "publish_potential",
  from: "submitted",
  to: "published",
});
await entry(2, { by: { userId: "Erased", role: "broker" }, action: "return_potential", reason: "Judul 100% sama" });
await entry(3, { by: { userId: "Foreign", role: "broker" }, action: "publish_potential" });
await entry(4, { by: { userId: "Operator", role: "village_operator" }, details: { changed: "title, needs" } });
await entry(5, { by: { userId: "Budi", role: "broker" }, onBehalfOf: lungAnai, action: "edit_potential" });
for (let minute = 10; minute < 70; minute += 1) await entry(minute, {});

const services = await createTestServices(database);
const broker: Actor = {
  userId: "Budi",
  name: "Budi",
  role: "broker",
  standing: "confirmed",
  organisation: { kind: "regency", id: dpmd, regency: "64.02" },
};
const everything: AuditSearch = {
  who: "",
  what: "",
  action: null,
  subjectType: null,
  subjectRef: null,
  fromDay: null,
  toDay: null,
};
const read = (search: Partial<AuditSearch>, olderThan: number | null = null) =>
  readAudit(services, { actor: broker, search: { ...everything, ...search }, olderThan });
const refs = async (search: Partial<AuditSearch>) => (await read(search)).rows.map(({ subject }) => subject.ref);

test("newest first, page after page, nothing twice and nothing left out", async () => {
  const first = await read({});
  expect(first.rows).toHaveLength(50);
  const second = await read({}, first.olderThan);
  expect(second.olderThan).toBeNull();
  const all = [...first.rows, ...second.rows].map(({ subject }) => subject.ref);
  expect(all).toEqual([...Array.from({ length: 60 }, (_, at) => `P-${69 - at}`), "P-5", "P-4", "P-2", "P-1"]);
});

test("what people of another regency did is not shown", async () => {
  expect(await refs({ who: "Foreign" })).toEqual([]);
  expect(await refs({ subjectRef: "P-3" })).toEqual([]);
});

test("by who, what, action, subject and day", async () => {
  expect(await refs({ who: "bud" })).toEqual(["P-5", "P-1"]);
  expect(await refs({ what: "needs" })).toEqual(["P-4"]);
  expect(await refs({ what: "100%" })).toEqual(["P-2"]);
  expect(await refs({ action: "publish_potential" })).toEqual(["P-1"]);
  expect(await refs({ subjectType: "potential", subjectRef: "P-4" })).toEqual(["P-4"]);
  expect((await refs({ fromDay: "2026-11-20", toDay: "2026-11-20" })).length).toBe(50);
  expect(await refs({ toDay: "2026-11-19" })).toEqual([]);
});

test("a percent sign is a percent sign", async () => {
  expect(await refs({ what: "%" })).toEqual(["P-2"]);
});

test("an erased account has a pseudonym that stays the same, and on whose behalf is said", async () => {
  const [erased] = (await read({ subjectRef: "P-2" })).rows;
  expect(erased?.who).toEqual({ kind: "erased", pseudonym: expect.stringMatching(/^[0-9a-f]{6}$/) });
  const [assisted] = (await read({ subjectRef: "P-5" })).rows;
  expect(assisted).toMatchObject({ who: { kind: "person", name: "Budi" }, onBehalfOf: "Lung Anai" });
});

test("the file holds what the search finds", async () => {
  const file = await exportAudit(services, {
    actor: broker,
    search: { ...everything, action: "publish_potential" },
    language: "id",
  });
  const lines = new TextDecoder().decode(file.bytes).trimEnd().split("\r\n");
  expect(lines.slice(1)).toEqual([
    "2026-11-20T00:01:00.000Z,Budi,broker,,publish_potential,potential,P-1,submitted,published,,,",
  ]);
});

test("what was edited is found by its old and new values, and stands in the file with them", async () => {
  await entry(80, {
    by: { userId: "Operator", role: "village_operator" },
    action: "edit_potential",
    changes: [
      { field: "title", from: "Kakao", to: "Kakao fermentasi" },
      { field: "volume", from: null, to: "amount=12; unit=ton" },
    ],
  });
  const [row] = (await read({ what: "fermentasi" })).rows;
  expect(row).toMatchObject({ subject: { ref: "P-80" }, details: { changed: "title, volume" } });
  expect(row?.changes?.[0]).toEqual({ field: "title", from: "Kakao", to: "Kakao fermentasi" });
  const search = { ...everything, subjectRef: "P-80" };
  const file = await exportAudit(services, { actor: broker, search, language: "en" });
  expect(new TextDecoder().decode(file.bytes)).toContain(
    'changed=title, volume",title: Kakao → Kakao fermentasi | volume:  → amount=12; unit=ton',
  );
});

test("why something was returned is in the file's language", async () => {
  await entry(81, { action: "return_potential", reason: "Tambah foto.", details: { reasons: "incomplete" } });
  const search = { ...everything, subjectRef: "P-81" };
  const textOf = async (language: "id" | "en") =>
    new TextDecoder().decode((await exportAudit(services, { actor: broker, search, language })).bytes);
  expect(await textOf("en")).toContain("Not complete. Tambah foto.");
  expect(await textOf("id")).toContain("Belum lengkap. Tambah foto.");
});

test("the log is for DPMD of this regency alone", async () => {
  const search = everything;
  for (const actor of [
    { ...broker, standing: "claimed" as const },
    { ...broker, organisation: { kind: "regency" as const, id: elsewhere, regency: "64.03" } },
    { ...broker, role: "province_viewer" as const, organisation: { kind: "province" as const, id: 9, province: "64" } },
  ]) {
    await expect(readAudit(services, { actor, search, olderThan: null })).rejects.toThrow("forbidden");
    await expect(exportAudit(services, { actor, search, language: "id" })).rejects.toThrow("forbidden");
  }
});
