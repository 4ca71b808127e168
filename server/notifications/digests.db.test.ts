import { and, eq, isNull, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { saveConsent } from "~/db/queries/privacy/save-consent";
import { notifications, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { createPeople } from "../testing/people";
import { createTestServices } from "../testing/test-services";
import { NOTICE_FIELDS } from "./notice-kinds";
import { noticeText } from "./notice-text";
import { notify } from "./notify";
import { countUnread, markRead, openNotice, readNotifications } from "./notifications.server";
import { changeContactSettings, readContactSettings, unsubscribe } from "./contact-settings.server";
import { sendDigests } from "./send-digests";

const database = await createTestDatabase();
const { db } = database;
const services = await createTestServices(database);
const people = createPeople(db);
const make = createFactories(db);

let now = new Date("2026-11-24T03:00:00Z");
const at = (time: string) => {
  now = new Date(time);
};
const moving = { ...services, clock: { ...services.clock, now: () => now } };

type Digest = "at_once" | "daily" | "weekly" | "never";

async function reader(digest: Digest, fields: Partial<typeof users.$inferInsert> = {}): Promise<Actor> {
  const actor = await people.aVillager(await make.aVillage());
  await db
    .update(users)
    .set({ digest, email: `${actor.userId.toLowerCase()}@desa.example`, emailVerified: true, ...fields })
    .where(eq(users.id, actor.userId));
  return actor;
}
const tell = (actor: Actor, title: string) =>
  notify(db, {
    to: { userIds: [actor.userId] },
    kind: "potential_published",
    details: { title },
    path: "/ruang/potensi/P-1",
    at: now,
  });

async function queued() {
  const jobs = await db.execute<{
    payload: { to: string; subject?: string; text: string; html?: string; channel: string; unsubscribeUrl?: string };
  }>(
    sql`select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'send_message' order by j.id`,
  );
  return jobs.map(({ payload }) => payload);
}

beforeEach(async () => {
  at("2026-11-24T03:00:00Z");
  await db.execute(sql`delete from graphile_worker._private_jobs`);
  await db.delete(notifications);
});

describe("the centre", () => {
  test("shows unread ones first, in the reader's language, and only the reader's own", async () => {
    const [actor, other] = [await reader("never"), await reader("never")];
    await tell(actor, "Kakao");
    at("2026-11-24T04:00:00Z");
    await tell(actor, "Madu");
    await tell(other, "Rotan");
    const before = await readNotifications(moving, { actor, page: 1, language: "en" });
    expect(before.notices.map(({ text }) => text)).toEqual([
      "The potential “Madu” is published; partners can see it.",
      "The potential “Kakao” is published; partners can see it.",
    ]);
    await openNotice(moving, { actor, id: before.notices[0]?.id ?? 0 });
    const after = await readNotifications(moving, { actor, page: 1, language: "id" });
    expect(after.notices.map(({ text, isRead }) => [text.includes("Kakao"), isRead])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(await countUnread(moving, actor)).toBe(1);
    await markRead(moving, { actor, id: "all" });
    expect(await countUnread(moving, actor)).toBe(0);
    expect(await countUnread(moving, other)).toBe(1);
  });

  test("opens and marks nothing of somebody else", async () => {
    const [actor, other] = [await reader("never"), await reader("never")];
    await tell(other, "Rotan");
    const [theirs] = (await readNotifications(moving, { actor: other, page: 1, language: "id" })).notices;
    await expect(openNotice(moving, { actor, id: theirs?.id ?? 0 })).rejects.toMatchObject({ code: "not_found" });
    await markRead(moving, { actor, id: theirs?.id ?? 0 });
    expect(await countUnread(moving, other)).toBe(1);
  });

  test("gives its last page for a later one", async () => {
    const actor = await reader("never");
    for (let count = 0; count < 21; count += 1) await tell(actor, `Potensi ${count}`);
    const last = await readNotifications(moving, { actor, page: 9, language: "id" });
    expect([last.page, last.pageCount, last.notices.length]).toEqual([2, 2, 1]);
  });
});

describe("who is told", () => {
  const count = async (actor: Actor) => countUnread(moving, actor);

  test("is everybody confirmed of an organisation but the one who did it", async () => {
    const village = await make.aVillage();
    const actor = await people.aVillager(village);
    const colleague = await people.aVillager(village);
    const claimed = await people.aVillager(village, { standing: "claimed" });
    await notify(db, {
      to: { organisationId: actor.organisation.id },
      except: actor.userId,
      kind: "member_joined",
      details: { name: "Budi" },
      path: "/ruang/rekan",
      at: now,
    });
    expect([await count(actor), await count(colleague), await count(claimed)]).toEqual([0, 1, 0]);
  });

  test("is DPMD by role", async () => {
    const [broker, admin] = [await people.aBroker(), await people.aBroker("64.02", "admin")];
    await notify(db, {
      to: { regencyCode: "64.02", roles: ["broker"] },
      kind: "documents_submitted",
      details: { partner: "PT Contoh" },
      path: "/dpmd/verifikasi",
      at: now,
    });
    expect([await count(broker), await count(admin)]).toEqual([1, 0]);
  });

  test("is nobody when the transaction does not commit", async () => {
    const actor = await reader("never");
    await db
      .transaction(async (tx) => {
        await notify(tx, {
          to: { userIds: [actor.userId] },
          kind: "claim_accepted",
          details: { organisation: "X" },
          path: "/",
          at: now,
        });
        throw new Error("undone");
      })
      .catch(() => undefined);
    expect(await count(actor)).toBe(0);
  });
});

describe("a digest", () => {
  test("to somebody who wants to know at once gathers ten minutes, then tells all in one mail", async () => {
    const actor = await reader("at_once", { language: "id" });
    at("2026-11-24T03:00:00Z");
    await tell(actor, "Kakao");
    at("2026-11-24T03:09:00Z");
    await tell(actor, "Madu");
    expect(await sendDigests(moving)).toBe(0);
    at("2026-11-24T03:10:01Z");
    expect(await sendDigests(moving)).toBe(1);
    const [mail, ...more] = await queued();
    expect(more).toEqual([]);
    expect(mail?.subject).toBe("Ada 2 kabar baru untuk Anda");
    expect(mail?.text).toContain("Potensi “Kakao” sudah terbit");
    expect(mail?.text).toContain("Potensi “Madu” sudah terbit");
    expect(mail?.text).toContain("https://desa.test/ruang/potensi/P-1");
    expect(mail?.unsubscribeUrl).toMatch(/^https:\/\/desa\.test\/berhenti\/[0-9a-f]{32}$/);
  });

  test("goes out once, however often it is looked for, and by two workers at a time", async () => {
    const actor = await reader("at_once");
    await tell(actor, "Kakao");
    at("2026-11-24T03:20:00Z");
    const sent = await Promise.all([sendDigests(moving), sendDigests(moving), sendDigests(moving)]);
    expect(sent.reduce((sum, each) => sum + each, 0)).toBe(1);
    expect(await sendDigests(moving)).toBe(0);
    expect(await queued()).toHaveLength(1);
  });

  test("of a day goes out at seven of the installation's clock", async () => {
    const actor = await reader("daily");
    at("2026-11-24T01:00:00Z"); // 09:00 in Makassar
    await tell(actor, "Kakao");
    at("2026-11-24T22:59:00Z"); // 06:59 the next day
    expect(await sendDigests(moving)).toBe(0);
    at("2026-11-24T23:00:30Z"); // 07:00
    expect(await sendDigests(moving)).toBe(1);
    await tell(actor, "Madu");
    at("2026-11-25T05:00:00Z");
    expect(await sendDigests(moving)).toBe(0);
    at("2026-11-25T23:01:00Z");
    expect(await sendDigests(moving)).toBe(1);
  });

  test("of a week goes out on Monday", async () => {
    const actor = await reader("weekly");
    at("2026-11-24T01:00:00Z"); // a Tuesday
    await tell(actor, "Kakao");
    at("2026-11-28T23:30:00Z"); // Sunday 07:30
    expect(await sendDigests(moving)).toBe(0);
    at("2026-11-29T23:30:00Z"); // Monday 07:30
    expect(await sendDigests(moving)).toBe(1);
  });

  test.each([
    ["never asked for", "never" as const, {}],
    ["with an address that is not proved", "daily" as const, { emailVerified: false }],
    ["with a placeholder address", "daily" as const, { email: "64.02.02.2999@tanpa-surel.invalid" }],
    [
      "on a phone without consent",
      "daily" as const,
      { channel: "phone" as const, phoneNumber: "+6281200000001", phoneNumberVerified: true },
    ],
    ["to an erased account", "daily" as const, { erasedAt: new Date("2026-11-01T00:00:00Z") }],
  ])("%s is not sent", async (_name, digest, fields) => {
    const actor = await reader(digest);
    await tell(actor, "Kakao");
    await db
      .update(users)
      .set({ updatedAt: now, ...fields })
      .where(eq(users.id, actor.userId));
    at("2026-12-02T00:00:00Z");
    expect(await sendDigests(moving)).toBe(0);
    await db
      .update(users)
      .set({ digest: "never", phoneNumber: null, email: `${actor.userId}@x.example` })
      .where(eq(users.id, actor.userId));
  });

  test("tells nothing that was read", async () => {
    const actor = await reader("at_once");
    await tell(actor, "Kakao");
    await markRead(moving, { actor, id: "all" });
    at("2026-11-24T04:00:00Z");
    expect(await sendDigests(moving)).toBe(0);
  });

  test("on a phone is short, and says how to stop", async () => {
    const actor = await reader("at_once", {
      channel: "phone",
      phoneNumber: "+6281200000002",
      phoneNumberVerified: true,
      language: "en",
    });
    await saveConsent(db, { userId: actor.userId, purpose: "phone_messages", version: "1", at: now });
    for (let count = 1; count <= 5; count += 1) await tell(actor, `Potensi ${count}`);
    at("2026-11-24T04:00:00Z");
    await sendDigests(moving);
    const [message] = await queued();
    expect(message).toMatchObject({ channel: "phone", to: "+6281200000002" });
    expect(message?.text.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(3);
    expect(message?.text).toContain("and 2 more");
    expect(message?.text).toContain("https://desa.test/berhenti/");
  });

  test("with a hostile title says it as text in the mail's page", async () => {
    const actor = await reader("at_once");
    await tell(actor, "<script>alert(1)</script>");
    at("2026-11-24T04:00:00Z");
    await sendDigests(moving);
    const html = (await queued())[0]?.html;
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;");
  });
});

describe("unsubscribing", () => {
  test("by the link ends digests, twice without harm, and not in-app news", async () => {
    const actor = await reader("at_once");
    const [row] = await db.select().from(users).where(eq(users.id, actor.userId));
    const token = row?.unsubscribeToken ?? "";
    await unsubscribe(moving, token);
    await unsubscribe(moving, token);
    await tell(actor, "Kakao");
    at("2026-11-24T05:00:00Z");
    expect(await sendDigests(moving)).toBe(0);
    expect(await countUnread(moving, actor)).toBe(1);
    expect((await readContactSettings(moving, actor)).digest).toBe("never");
  });

  test("by a link of nobody is not found", async () => {
    await expect(unsubscribe(moving, "0".repeat(32))).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("choosing the phone", () => {
  test("needs a proved number and consent, and records both the consent and its end", async () => {
    const actor = await reader("daily");
    const choose = (agreesToPhone: boolean, channel: "phone" | "email" = "phone") =>
      changeContactSettings(moving, { actor, digest: "daily", channel, agreesToPhone });
    expect(await choose(true)).toBe("unproved");
    await db
      .update(users)
      .set({ phoneNumber: "+6281200000003", phoneNumberVerified: true })
      .where(eq(users.id, actor.userId));
    expect(await choose(false)).toBe("must_agree");
    expect(await choose(true)).toBe("saved");
    expect(await readContactSettings(moving, actor)).toMatchObject({ channel: "phone", agreesToPhone: true });
    expect(await choose(false, "email")).toBe("saved");
    expect(await readContactSettings(moving, actor)).toMatchObject({ channel: "email", agreesToPhone: false });
  });
});

test.each(["id", "en"] as const)("every sentence in %s names every field of its kind, and no other", (language) => {
  const wrong = Object.entries(NOTICE_FIELDS).filter(([kind, fields]) => {
    const details = Object.fromEntries(fields.map((field) => [field, `<${field}>`]));
    const text = noticeText({ kind, details }, language);
    return fields.some((field) => !text.includes(`<${field}>`)) || /[{}…]/.test(text);
  });
  expect(wrong).toEqual([]);
  expect(noticeText({ kind: "toString", details: {} }, language)).toMatch(/\w/);
});

test("why something was returned is read in the reader's language, what DPMD typed as it was typed", () => {
  const details = { title: "Kakao", reason: "Tambah foto.", reasons: "incomplete" };
  expect(noticeText({ kind: "potential_returned", details }, "en")).toContain("Not complete. Tambah foto.");
  expect(noticeText({ kind: "interest_returned", details }, "id")).toContain("Belum lengkap. Tambah foto.");
  const old = { title: "Kakao", reason: "Belum lengkap. Tambah foto." };
  expect(noticeText({ kind: "potential_returned", details: old }, "en")).toContain(old.reason);
});

test("nothing waits unsent that is marked as sent", async () => {
  const actor = await reader("at_once");
  await tell(actor, "Kakao");
  at("2026-11-24T04:00:00Z");
  await sendDigests(moving);
  const unsent = await db
    .select()
    .from(notifications)
    .where(and(eq(notifications.userId, actor.userId), isNull(notifications.sentAt)));
  expect(unsent).toEqual([]);
});
