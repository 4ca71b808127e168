import { eq } from "drizzle-orm";
import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { auditLog, organisations, potentials, users, villages } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { createTestServices } from "../testing/test-services";
import { downloadExchange } from "./download-exchange.server";
import { importExchange } from "./import-exchange.server";
import { previewExchange, uploadExchange } from "./preview-exchange.server";
import { aDocument, aPotential, jsonBytes } from "./testing/documents";

const database = await createTestDatabase();
const { db } = database;
const { aDistrict } = createFactories(db);
for (const code of ["64.02.01", "64.02.02", "64.02.03"]) await aDistrict(code);
await db.insert(villages).values({ code: "64.02.02.2010", name: "Lung Anai", districtCode: "64.02.02" });
const [dpmd] = await db.insert(organisations).values({ regencyCode: "64.02" }).returning();
const organisationId = dpmd?.id ?? 0;
await db
  .insert(users)
  .values({ id: "broker", name: "Budi", email: "b@example.id", role: "broker", organisationId, standing: "confirmed" });
const services = await createTestServices(database);
const actor: Actor = {
  userId: "broker",
  name: "Budi",
  role: "broker",
  standing: "confirmed",
  organisation: { kind: "regency", id: organisationId, regency: "64.02" },
};
const upload = (lists: Record<string, unknown>) =>
  uploadExchange(services, { actor, bytes: jsonBytes(aDocument(lists)) });
const preview = (name: string) => previewExchange(services, { actor, name, language: "id" });
const arriveAs = "submitted" as const;

test("a preview says what would happen and changes nothing", async () => {
  const name = await upload({});
  const found = await preview(name);
  expect(found).toMatchObject({ kind: "usable" });
  const lists = found.kind === "usable" ? found.lists : [];
  expect(lists.find(({ list }) => list === "potentials")).toMatchObject({
    counts: { created: 1, changed: 0, unchanged: 0 },
    rows: [{ ref: "P-1", name: aPotential().title, change: "created" }],
  });
  expect(await db.$count(potentials)).toBe(0);
});

test("every problem is told by row and field, and such a file is not imported", async () => {
  const name = await upload({ potentials: [aPotential({ sector: "moon", readiness: "never" })] });
  const found = await preview(name);
  expect(found).toMatchObject({ kind: "unusable" });
  const problems = found.kind === "unusable" ? found.problems : [];
  expect(problems.some((line) => line.includes("baris 1") && line.includes("sector"))).toBe(true);
  expect(problems.some((line) => line.includes("readiness"))).toBe(true);
  expect(await importExchange(services, { actor, name, arriveAs })).toBe(false);
});

test("an import is done once, is in the log with who did it, and its page then says what it did", async () => {
  const name = await upload({});
  const twice = [1, 2].map(() => importExchange(services, { actor, name, arriveAs: "published" }));
  expect(await Promise.all(twice)).toEqual([true, true]);
  expect(await importExchange(services, { actor, name, arriveAs })).toBe(true);
  const [potential] = await db.select().from(potentials).where(eq(potentials.ref, "P-1"));
  expect(potential?.state).toBe("published");
  const lines = await db.select().from(auditLog).where(eq(auditLog.action, "import_file"));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ actorUserId: "broker", toState: "published", details: { potentials_created: 1 } });
  expect(await preview(name)).toMatchObject({ kind: "imported", counts: { potentials: { created: 1, changed: 0 } } });
});

test("a name that is no upload's is not found, whatever it tries", async () => {
  for (const name of ["", "../photos/x.json", "0".repeat(32), `${"0".repeat(32)}.json`, `${"0".repeat(32)}.pdf`]) {
    await expect(preview(name)).rejects.toThrow("not_found");
    await expect(importExchange(services, { actor, name, arriveAs })).rejects.toThrow("not_found");
  }
});

test("what is downloaded can be uploaded again and changes nothing", async () => {
  for (const kind of ["json", "xlsx"] as const) {
    const file = await downloadExchange(services, { actor, download: { kind, state: "all" } });
    expect(file.name).toBe(`gandeng-desa-64.02-2026-11-24.${kind}`);
    const name = await uploadExchange(services, { actor, bytes: file.bytes });
    expect(name.endsWith(`.${kind}`)).toBe(true);
    expect(await preview(name)).toMatchObject({ kind: "usable", changes: 0 });
  }
});

test("files are for brokers of this regency alone", async () => {
  const name = await upload({});
  for (const other of [
    { ...actor, role: "admin" as const },
    { ...actor, organisation: { kind: "regency" as const, id: 5, regency: "64.03" } },
  ]) {
    const bytes = new Uint8Array([123]);
    await expect(uploadExchange(services, { actor: other, bytes })).rejects.toThrow("forbidden");
    await expect(previewExchange(services, { actor: other, name, language: "id" })).rejects.toThrow("forbidden");
    await expect(importExchange(services, { actor: other, name, arriveAs })).rejects.toThrow("forbidden");
    const download = { kind: "template" } as const;
    await expect(downloadExchange(services, { actor: other, download })).rejects.toThrow("forbidden");
  }
});
