import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { auditLog, notifications, organisations, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { createTestServices } from "../testing/test-services";
import { answerReport } from "./answer-report.server";
import { readReport, readReportAnswer, readReports } from "./read-reports.server";
import { type ListingReport, reportListing } from "./report-listing.server";

const database = await createTestDatabase();
const { db } = database;
const { aVillage, aPotential, aPartner, anInterest } = createFactories(db);
const village = await aVillage({ name: "Lung Anai" });
await aPotential({ ref: "P-cocoa", villageId: village.id, title: "Kakao Lung Anai" });
await aPotential({ ref: "P-draft", villageId: village.id, state: "draft" });
await anInterest({ ref: "I-1", title: "Kebun" });
await aPartner({ ref: "M-1", name: "PT Satu" });
await aPartner({ ref: "M-new", isVerified: false });

const [dpmd] = await db.insert(organisations).values({ regencyCode: "64.02" }).returning();
const organisationId = dpmd?.id ?? 0;
for (const id of ["u-broker", "u-reader"]) {
  await db.insert(users).values({
    id,
    name: id,
    email: `${id}@example.id`,
    role: id === "u-broker" ? "broker" : "admin",
    organisationId,
    standing: "confirmed",
  });
}
const services = await createTestServices(database);
const person = (userId: string, role: Actor["role"]): Actor => ({
  userId,
  name: userId,
  role,
  standing: "confirmed",
  organisation: { kind: "regency", id: organisationId, regency: "64.02" },
});
const broker = person("u-broker", "broker");
const onCocoa: ListingReport = {
  listing: { type: "potential", ref: "P-cocoa" },
  reason: "outdated",
  message: "Kebunnya sudah tidak ada.",
  contact: null,
};
let visitors = 0;
const visit = (report: Partial<ListingReport> = {}, actor: Actor | null = null) => {
  visitors += 1;
  return reportListing(services, {
    actor,
    clientAddress: `10.0.0.${visitors}`,
    report: { ...onCocoa, ...report },
  });
};
const jobsTo = async (to: string) => {
  const rows = await db.execute<{ payload: { to: string; text: string; channel: string } }>(
    sql`select payload from graphile_worker._private_jobs`,
  );
  return rows.map(({ payload }) => payload).filter((payload) => payload.to === to);
};

test("a visitor's report reaches every broker, is in the log, and can be read with its link only", async () => {
  const token = await visit();
  expect(await readReportAnswer(services, token)).toMatchObject({
    name: "Kakao Lung Anai",
    message: onCocoa.message,
    answer: null,
  });
  await expect(readReportAnswer(services, `${token}x`)).rejects.toThrow("not_found");
  const told = await db
    .select()
    .from(notifications)
    .where(eq(notifications.path, `/dpmd/laporan/${token}`));
  expect(told.map(({ userId, details }) => [userId, details])).toEqual([["u-broker", { title: "Kakao Lung Anai" }]]);
  const [line] = await db.select().from(auditLog).where(eq(auditLog.action, "report_listing"));
  expect(line).toMatchObject({ actorName: "visitor", subjectRef: "P-cocoa", reason: "outdated" });
});

test("all four sorts of listing can be reported, each by the name the public knows", async () => {
  for (const [type, ref, name] of [
    ["village", village.key, "Lung Anai"],
    ["interest", "I-1", "Kebun"],
    ["partner", "M-1", "PT Satu"],
  ] as const) {
    const token = await visit({ listing: { type, ref } });
    expect(await readReportAnswer(services, token)).toMatchObject({ name });
  }
});

test("what the public cannot see cannot be reported", async () => {
  for (const [type, ref] of [
    ["potential", "P-draft"],
    ["partner", "M-new"],
    ["interest", "P-cocoa"],
    ["village", "64.03.01.2001"],
  ] as const) {
    await expect(visit({ listing: { type, ref } })).rejects.toThrow("not_found");
  }
});

test("after ten reports in an hour an address has to wait, another has not", async () => {
  const from = (clientAddress: string) => reportListing(services, { actor: null, clientAddress, report: onCocoa });
  for (let sent = 0; sent < 10; sent += 1) await from("192.0.2.1");
  await expect(from("192.0.2.1")).rejects.toThrow("too_many_attempts");
  await expect(from("192.0.2.2")).resolves.toBeTruthy();
});

test("the answer goes by mail to who left an address, by phone to who left a number, once", async () => {
  const byMail = await visit({ contact: "siti@example.id" });
  const byPhone = await visit({ contact: "+6281234567890" });
  await answerReport(services, { actor: broker, token: byMail, answer: "Sudah kami perbaiki." });
  await answerReport(services, { actor: broker, token: byPhone, answer: "Sudah kami perbaiki." });
  const [mail] = await jobsTo("siti@example.id");
  expect(mail?.text).toContain("Sudah kami perbaiki.");
  expect(mail?.text).toContain(`/lapor/jawaban/${byMail}`);
  const [phone] = await jobsTo("+6281234567890");
  expect(phone).toMatchObject({ channel: "phone" });
  expect(await readReportAnswer(services, byMail)).toMatchObject({ answer: "Sudah kami perbaiki." });
  await expect(answerReport(services, { actor: broker, token: byMail, answer: "Lagi." })).rejects.toThrow(
    "wrong_state",
  );
});

test("who was signed in is told in the app; DPMD is not told who it was", async () => {
  const token = await visit({}, person("u-reader", "admin"));
  expect(await readReport(services, { actor: broker, token })).toMatchObject({ isBySignedIn: true });
  expect(await readReport(services, { actor: broker, token })).not.toHaveProperty("reportedBy");
  await answerReport(services, { actor: broker, token, answer: "Terima kasih." });
  const told = await db.select().from(notifications).where(eq(notifications.userId, "u-reader"));
  expect(told.map(({ kind, path }) => [kind, path])).toEqual([["report_answered", `/lapor/jawaban/${token}`]]);
});

test("the list parts what waits from what is answered", async () => {
  const open = await readReports(services, { actor: broker, answered: false, page: 1 });
  const answered = await readReports(services, { actor: broker, answered: true, page: 1 });
  expect(answered.count).toBe(3);
  expect(open.reports.every(({ answer }) => answer === null)).toBe(true);
});

test("reports are for brokers of this regency alone", async () => {
  const token = await visit();
  for (const actor of [person("u-reader", "admin"), { ...broker, standing: "left" as const }]) {
    await expect(readReports(services, { actor, answered: false, page: 1 })).rejects.toThrow("forbidden");
    await expect(readReport(services, { actor, token })).rejects.toThrow("forbidden");
    await expect(answerReport(services, { actor, token, answer: "x" })).rejects.toThrow("forbidden");
  }
});
