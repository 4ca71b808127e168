import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { auditLog, organisations, settings, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { createTestServices } from "../testing/test-services";
import { changeSettings } from "./change-settings.server";
import { publicContact } from "./public-contact.server";
import { readSettingsFor } from "./read-settings.server";
import { readSettings } from "./settings";

const database = await createTestDatabase();
const { db } = database;
await createFactories(db).aDistrict("64.02.02");
const [dpmd] = await db.insert(organisations).values({ regencyCode: "64.02" }).returning();
await db.insert(users).values({
  id: "u-admin",
  name: "Ani",
  email: "ani@example.id",
  role: "admin",
  organisationId: dpmd?.id ?? 0,
  standing: "confirmed",
});
const services = await createTestServices(database);
const ofDpmd = (role: Actor["role"]): Actor => ({
  userId: "u-admin",
  name: "Ani",
  role,
  standing: "confirmed",
  organisation: { kind: "regency", id: dpmd?.id ?? 0, regency: "64.02" },
});

test("what nobody has set, and what makes no sense, is as usual", async () => {
  await db.insert(settings).values({ name: "retention_notifications", value: "soon", updatedAt: new Date() });
  expect(await readSettings(db)).toMatchObject({
    record_outcomes: true,
    retention_notifications: 12,
    dpmd_contact_name: "",
  });
});

test("an administrator's change is kept, and the log says from what to what; what stays has no line", async () => {
  const values = { record_outcomes: false, retention_notifications: 12, dpmd_contact_name: "Bidang UEM" };
  expect(await changeSettings(services, { actor: ofDpmd("admin"), values })).toBe(2);
  expect(await readSettings(db)).toMatchObject(values);
  const lines = await db.select().from(auditLog);
  expect(lines.map(({ subjectRef, fromState, toState }) => [subjectRef, fromState, toState])).toEqual([
    ["record_outcomes", "true", "false"],
    ["dpmd_contact_name", "", "Bidang UEM"],
  ]);
});

test("the public sees the contact as soon as it is changed", async () => {
  const actor = ofDpmd("admin");
  await changeSettings(services, { actor, values: { dpmd_contact_name: "", dpmd_contact_phone: "" } });
  expect(await publicContact(services)).toBeNull();
  await changeSettings(services, { actor, values: { dpmd_contact_phone: "0541 661 000" } });
  expect(await publicContact(services)).toEqual({ name: "", phone: "0541 661 000", email: "" });
});

test("a broker reads the settings and may not change them; another regency's administrator neither", async () => {
  expect(await readSettingsFor(services, ofDpmd("broker"))).toMatchObject({ mayChange: false });
  await expect(changeSettings(services, { actor: ofDpmd("broker"), values: {} })).rejects.toThrow("forbidden");
  const elsewhere: Actor = { ...ofDpmd("admin"), organisation: { kind: "regency", id: 9, regency: "64.03" } };
  await expect(readSettingsFor(services, elsewhere)).rejects.toThrow("forbidden");
});
