import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";

import {
  auditLog,
  consents,
  credentials,
  invitations,
  notifications,
  sessions,
  twoFactors,
  users,
  verifications,
} from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { PASSWORD } from "../accounts/testing/test-sign-in";
import { askToChangeContact } from "./contact-change.server";
import { eraseOwnAccount } from "./erase-own-account.server";
import { readPrivacy } from "./read-privacy.server";
import { createTestPrivacy } from "./testing/test-privacy";

const database = await createTestDatabase();
const { db } = database;
const { services, clock, people, aUser, aPerson, withoutPassword, rowOf, linesOf, fill } =
  await createTestPrivacy(database);

describe("erasing", () => {
  const erase = (actor: Actor, typed: { password?: string; hasTypedPhrase?: boolean }) =>
    eraseOwnAccount(services, { actor, password: "", hasTypedPhrase: false, ...typed });

  test("needs the right password, or the phrase of who has none", async () => {
    const { user, actor } = await aPerson();
    expect(await erase(actor, { password: "salah", hasTypedPhrase: true })).toBe("wrong_password");
    await withoutPassword(user.id);
    expect(await erase(actor, { hasTypedPhrase: false })).toBe("wrong_phrase");
    expect((await rowOf(user.id))?.erasedAt).toBeNull();
    expect(await erase(actor, { hasTypedPhrase: true })).toBe("erased");
  });

  test("leaves nothing that says who it was, in any table, but the audit line under a pseudonym", async () => {
    const { user, actor } = await aPerson({
      name: "Nurhayati Pulungan",
      email: "nurhayati.pulungan@contoh.id",
      username: "nurhayati.pulungan",
      displayUsername: "Nurhayati.Pulungan",
      phoneNumber: "+6281299998888",
      claimNote: "Nurhayati, sekretaris",
    });
    await fill(user.id);
    await db
      .insert(verifications)
      .values({ id: "v-1", identifier: "reset-password:abc", value: user.id, expiresAt: clock.now() });
    await db.insert(invitations).values({
      organisationId: user.organisationId,
      role: "village_operator",
      name: "Nurhayati",
      sentTo: "nurhayati.pulungan@contoh.id",
      tokenHash: `h-${user.id}`,
      invitedBy: user.id,
      createdAt: clock.now(),
      expiresAt: clock.now(),
    });
    await askToChangeContact(services, { actor, channel: "email", to: "nurhayati2@contoh.id", password: PASSWORD });
    expect(await erase(actor, { password: PASSWORD })).toBe("erased");
    await db.execute(sql`delete from graphile_worker._private_jobs`);
    const tables = await db.execute<{ name: string }>(
      sql`select quote_ident(table_name) as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
    );
    expect(tables.length).toBeGreaterThan(20);
    const naming: string[] = [];
    for (const { name } of tables) {
      const found = await db.execute(
        sql.raw(`select 1 from ${name} t where t::text ~* 'nurhayati|81299998888|${user.id}@pribadi' limit 1`),
      );
      if (found.length > 0) naming.push(name);
    }
    expect(naming).toEqual([]);
    expect(await rowOf(user.id)).toMatchObject({
      standing: "left",
      erasedAt: clock.now(),
      digest: "never",
      recordsViews: false,
    });
    expect((await rowOf(user.id))?.name).toBe(`#${user.id.slice(0, 8)}`);
    const [line] = await db
      .select()
      .from(auditLog)
      .where(eq(auditLog.subjectRef, "P-77"))
      .orderBy(sql`id desc`)
      .limit(1);
    expect(line?.actorUserId).toBe(user.id);
    for (const table of [sessions, credentials, twoFactors, notifications, consents])
      expect(await db.select().from(table).where(eq(table.userId, user.id))).toEqual([]);
  });

  test("leaves everybody else as they are", async () => {
    const [mine, theirs] = [await aPerson(), await aPerson()];
    await fill(theirs.user.id);
    await erase(mine.actor, { password: PASSWORD });
    expect(await rowOf(theirs.user.id)).toEqual({ ...theirs.user });
    expect((await readPrivacy(services, theirs.actor)).rows).toMatchObject({
      sessions: 1,
      passwords: 1,
      notifications: 1,
      reports: 1,
    });
  });

  test("tells DPMD when nobody is left to speak for the organisation, and only then", async () => {
    const broker = await people.aBroker();
    const { user, actor } = await aPerson();
    await aUser({ organisationId: user.organisationId });
    const told = async () =>
      (await db.select().from(notifications).where(eq(notifications.userId, broker.userId))).map(({ kind }) => kind);
    await erase(actor, { password: PASSWORD });
    expect(await told()).toEqual([]);
    const last = await aPerson();
    await erase(last.actor, { password: PASSWORD });
    expect(await told()).toEqual(["organisation_empty"]);
  });

  test("is refused to the last administrator, and of two who do it at the same moment one stays", async () => {
    const admins = [await people.aBroker("64.02", "admin"), await people.aBroker("64.02", "admin")];
    expect((await Promise.all(admins.map((admin) => readPrivacy(services, admin)))).map(lastAdmin)).toEqual([
      false,
      false,
    ]);
    const answers = await Promise.allSettled(admins.map((admin) => erase(admin, { hasTypedPhrase: true })));
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [stayed] = admins.filter((_, place) => answers[place]?.status === "rejected");
    if (!stayed) throw new Error("Both were erased");
    expect(lastAdmin(await readPrivacy(services, stayed))).toBe(true);
    await expect(erase(stayed, { hasTypedPhrase: true })).rejects.toMatchObject({ code: "wrong_state" });
    await db.update(users).set({ standing: "left" }).where(eq(users.id, stayed.userId));
  });

  test("ends the invitations that the person had made", async () => {
    const { user, actor } = await aPerson();
    await db.insert(invitations).values({
      organisationId: user.organisationId,
      role: "village_operator",
      name: "Rahmat",
      tokenHash: user.id,
      invitedBy: user.id,
      createdAt: clock.now(),
      expiresAt: new Date("2027-01-01"),
    });
    await erase(actor, { password: PASSWORD });
    const [invitation] = await db.select().from(invitations).where(eq(invitations.invitedBy, user.id));
    expect(invitation?.revokedAt).toEqual(clock.now());
  });

  test("twice is once", async () => {
    const { user, actor } = await aPerson();
    await withoutPassword(user.id);
    await erase(actor, { hasTypedPhrase: true });
    await expect(erase(actor, { hasTypedPhrase: true })).rejects.toMatchObject({ code: "not_found" });
    expect(await linesOf(user.id)).toEqual(["erase_account"]);
  });
});

const lastAdmin = ({ isLastAdmin }: Awaited<ReturnType<typeof readPrivacy>>) => isLastAdmin;
