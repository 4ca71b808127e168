import { inspect } from "node:util";
import * as fc from "fast-check";
import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";

import type { Db } from "~/db/client";
import { createFactories } from "~/db/factories";
import { saveConsent } from "~/db/queries/privacy/save-consent";
import { notifications, potentials, savedSearches, users } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import type { Actor } from "~/matching/domain/actor";

import { unsubscribe } from "../notifications/contact-settings.server";
import { readNotifications } from "../notifications/notifications.server";
import { sendDigests } from "../notifications/send-digests";
import { followChanges } from "../search/follow-changes";
import { createPeople } from "../testing/people";
import { createTestServices } from "../testing/test-services";
import { changeSavedSearch } from "./change-saved-search.server";
import { type SaveSearch, saveSearch } from "./save-search.server";
import { sendSearchDigests } from "./send-search-digests";

const database = await createTestDatabase();
const { db } = database;
const people = createPeople(db);
const make = createFactories(db);
const base = await createTestServices(database);
const village = await make.aVillage();

let now = new Date("2026-11-24T03:00:00Z");
const at = (time: string) => {
  now = new Date(time);
};
const services = { ...base, clock: { now: () => now, today: () => "2026-11-24" } };

const aSearch = (text: string): Omit<SaveSearch, "actor"> => ({
  name: text === "" ? "Semua" : text,
  address: `cari=potensi&q=${text}&urut=terbaru`,
  sought: "potentials",
  query: { text, selected: {}, near: null },
});

type Fields = Partial<typeof users.$inferInsert>;

/** Somebody who can be written to by mail and has saved searches. */
async function aSearcher(texts: readonly string[], fields: Fields = {}): Promise<{ actor: Actor; ids: number[] }> {
  const actor = await people.aVillager(village);
  await db
    .update(users)
    .set({ emailVerified: true, language: "id", ...fields })
    .where(eq(users.id, actor.userId));
  const ids: number[] = [];
  for (const text of texts) {
    const saved = await saveSearch(services, { actor, ...aSearch(text) });
    if ("id" in saved) ids.push(saved.id);
  }
  return { actor, ids };
}

/** A minute later these are published. */
async function published(...titles: string[]) {
  now = new Date(now.getTime() + 60_000);
  for (const title of titles) await make.aPotential({ title, publishedAt: now, villageId: village.id });
  await followChanges(services);
}

type Sent = { to: string; subject?: string; text: string; html?: string; channel: string; unsubscribeUrl?: string };

async function queued(): Promise<Sent[]> {
  const jobs = await db.execute<{ payload: Sent }>(
    sql`select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'send_message' order by j.id`,
  );
  return jobs.map(({ payload }) => payload);
}

const toldInside = async (actor: Actor) =>
  (await readNotifications(services, { actor, page: 1, language: "id" })).notices.map(({ text }) => text);

beforeEach(async () => {
  at("2026-11-24T03:00:00Z"); // a Tuesday, 11:00 in Makassar
  await db.execute(sql`delete from graphile_worker._private_jobs`);
  await db.delete(savedSearches);
  await db.delete(notifications);
  await db.delete(potentials);
  await followChanges(services);
});

const MORNING = "2026-11-24T23:05:30Z"; // 07:05 the next day

describe("a digest of saved searches", () => {
  test("tells of all in one mail, five of each, with the way to the rest and to stop", async () => {
    const { actor } = await aSearcher(["kakao", "madu", "rotan"]);
    at("2026-11-24T05:00:00Z");
    await published("Kakao 1", "Kakao 2", "Kakao 3", "Kakao 4", "Kakao 5", "Kakao 6", "Madu hutan");
    at(MORNING);
    expect(await sendSearchDigests(services)).toBe(1);
    const [mail, ...more] = await queued();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ channel: "email", to: `${actor.userId}@desa.test` });
    expect(mail?.subject).toBe("7 yang baru di pencarian Anda");
    expect(mail?.text).toContain("kakao: 6 baru");
    expect(mail?.text.match(/^- Kakao/gm)).toHaveLength(5);
    expect(mail?.text).toContain("Lihat semua di “kakao”: https://desa.test/jelajah?cari=potensi&q=kakao&urut=terbaru");
    expect(mail?.text).toContain("madu: 1 baru");
    expect(mail?.text).toMatch(/- Madu hutan\n {2}https:\/\/desa\.test\/potensi\/P-\d+/);
    expect(mail?.text).not.toContain("rotan");
    expect(mail?.unsubscribeUrl).toMatch(/^https:\/\/desa\.test\/berhenti\/[0-9a-f]{32}$/);
    expect(await toldInside(actor)).toEqual(["Ada 7 yang baru di pencarian yang Anda simpan: “kakao”, “madu”."]);
  });

  test("is not told again by the digest of notifications", async () => {
    await aSearcher(["kakao"]);
    await published("Kakao");
    at(MORNING);
    await sendSearchDigests(services);
    at("2026-11-26T23:10:00Z");
    expect(await sendDigests(services)).toBe(0);
  });

  test("is not sent when nothing is new, and a later one does not tell of what was there before", async () => {
    const { actor } = await aSearcher(["kakao"]);
    await make.aPotential({ title: "Kakao lama", publishedAt: new Date("2026-11-20T00:00:00Z") });
    await published("Madu hutan");
    at(MORNING);
    expect(await sendSearchDigests(services)).toBe(0);
    expect([await queued(), await toldInside(actor)]).toEqual([[], []]);
  });

  test("waits for the morning's hour, and a while for the index to have everything", async () => {
    await aSearcher(["kakao"]);
    at("2026-11-24T22:58:59Z");
    await published("Kakao menit terakhir"); // 06:59
    expect(await sendSearchDigests(services)).toBe(0);
    at("2026-11-24T23:04:00Z");
    expect(await sendSearchDigests(services)).toBe(0);
    await published("Kakao sesudah pukul tujuh");
    at(MORNING);
    expect(await sendSearchDigests(services)).toBe(1);
    expect((await queued())[0]?.text).toContain("Kakao menit terakhir");
    expect((await queued())[0]?.text).not.toContain("Kakao sesudah pukul tujuh");
    at("2026-11-25T23:06:00Z");
    expect(await sendSearchDigests(services)).toBe(1);
    expect((await queued())[1]?.text).toContain("Kakao sesudah pukul tujuh");
    expect((await queued())[1]?.text).not.toContain("Kakao menit terakhir");
  });

  test("of a week goes out on Monday; of one who chose none never", async () => {
    const { actor, ids } = await aSearcher(["kakao", "madu"]);
    const [cocoa, honey] = ids;
    await changeSavedSearch(services, { actor, id: cocoa ?? 0, name: "kakao", frequency: "weekly" });
    await changeSavedSearch(services, { actor, id: honey ?? 0, name: "madu", frequency: "never" });
    await published("Kakao", "Madu");
    at("2026-11-28T23:30:00Z"); // Sunday
    expect(await sendSearchDigests(services)).toBe(0);
    at("2026-11-29T23:30:00Z"); // Monday
    expect(await sendSearchDigests(services)).toBe(1);
    expect((await queued())[0]?.subject).toBe("1 yang baru di pencarian Anda");
  });

  test("on a phone is short, and says how to stop", async () => {
    const phone = { channel: "phone", phoneNumber: "+6281200000055", phoneNumberVerified: true } as const;
    const { actor } = await aSearcher(["kakao"], phone);
    await saveConsent(db, { userId: actor.userId, purpose: "phone_messages", version: "1", at: now });
    await published("Kakao 1", "Kakao 2");
    at(MORNING);
    await sendSearchDigests(services);
    const [message] = await queued();
    expect(message).toMatchObject({ channel: "phone", to: "+6281200000055" });
    expect(message?.text).toContain("- kakao: 2 baru");
    expect(message?.text).not.toContain("Kakao 1");
    expect(message?.text).toContain("https://desa.test/akun/pencarian");
    expect(message?.text).toContain("https://desa.test/berhenti/");
  });

  test.each([
    ["who wants no messages", { digest: "never" as const }],
    ["whose address is not proved", { emailVerified: false }],
    ["on a phone without consent", { channel: "phone" as const }],
  ])("to somebody %s is shown in the product only", async (_name, fields) => {
    const { actor } = await aSearcher(["kakao"], fields);
    await published("Kakao");
    at(MORNING);
    expect(await sendSearchDigests(services)).toBe(1);
    expect(await queued()).toEqual([]);
    expect(await toldInside(actor)).toHaveLength(1);
    expect(await sendSearchDigests(services)).toBe(0);
  });

  test("ends with the one link that ends all digests", async () => {
    const { actor } = await aSearcher(["kakao"]);
    const [row] = await db.select().from(users).where(eq(users.id, actor.userId));
    await unsubscribe(services, row?.unsubscribeToken ?? "");
    await published("Kakao");
    at(MORNING);
    await sendSearchDigests(services);
    expect(await queued()).toEqual([]);
  });

  test("with a hostile title and name says both as text in the mail's page", async () => {
    const { actor, ids } = await aSearcher(["kakao"]);
    const name = "<img src=x onerror=alert(1)>";
    await changeSavedSearch(services, { actor, id: ids[0] ?? 0, name, frequency: "daily" });
    await published("Kakao <script>alert(1)</script>");
    at(MORNING);
    await sendSearchDigests(services);
    const html = (await queued())[0]?.html ?? "";
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain("&lt;script&gt;");
  });
});

describe("nothing is told twice", () => {
  test("by several workers at the same moment, nor by a later run", async () => {
    const searchers = [await aSearcher(["kakao", "madu"]), await aSearcher(["kakao"])];
    await published("Kakao", "Madu");
    at(MORNING);
    const told = await Promise.all([1, 2, 3].map(() => sendSearchDigests(services)));
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(2);
    expect(await sendSearchDigests(services)).toBe(0);
    expect((await queued()).map(({ to }) => to).toSorted()).toEqual(
      searchers.map(({ actor }) => `${actor.userId}@desa.test`).toSorted(),
    );
    for (const { actor } of searchers) expect(await toldInside(actor)).toHaveLength(1);
  });

  test("nor lost, when a run breaks off in the middle of a person's transaction", async () => {
    const { actor } = await aSearcher(["kakao"]);
    await published("Kakao");
    at(MORNING);
    // The last statement of the transaction fails: everything before it is undone with it.
    await db.execute(sql`
      create function refuse_job() returns trigger language plpgsql as $$ begin raise exception 'broken off'; end $$`);
    await db.execute(sql`
      create trigger refuse_job before insert on graphile_worker._private_jobs for each row execute function refuse_job()`);
    expect(await sendSearchDigests(services)).toBe(0);
    await db.execute(sql`drop trigger refuse_job on graphile_worker._private_jobs`);
    expect([await queued(), await toldInside(actor)]).toEqual([[], []]);
    expect(await sendSearchDigests(services)).toBe(1);
    expect(await sendSearchDigests(services)).toBe(0);
    expect([(await queued()).length, (await toldInside(actor)).length]).toEqual([1, 1]);
  });

  test("nor lost, when the index is away for one person's search and the others are told", async () => {
    await aSearcher(["kakao"]);
    await aSearcher(["madu"]);
    await published("Kakao", "Madu");
    at(MORNING);
    const execute: Db["execute"] = (query) => {
      if (inspect(query, { depth: 9 }).includes('"word":"kakao"')) throw new Error("away");
      return db.execute(query);
    };
    const failing = new Proxy(db, { get: (own, key) => (key === "execute" ? execute : Reflect.get(own, key)) });
    expect(await sendSearchDigests({ ...services, db: failing })).toBe(1);
    expect(await sendSearchDigests(services)).toBe(1);
    expect((await queued()).map(({ text }) => /(kakao|madu): 1 baru/.exec(text)?.[1])).toEqual(["madu", "kakao"]);
  });

  test("whatever is published and run at whatever times: each thing once, in the first digest after it", async () => {
    const hour = fc.integer({ min: 0, max: 24 * 9 });
    const happening = fc.array(fc.tuple(fc.constantFrom("publish", "run", "race"), hour), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(happening, async (events) => {
        at("2026-11-24T03:00:00Z");
        await db.execute(sql`delete from graphile_worker._private_jobs`);
        await db.delete(savedSearches);
        await db.delete(potentials);
        await aSearcher(["kakao"]);
        const start = now.getTime();
        let made = 0;
        for (const [what, hours] of events.toSorted((a, b) => a[1] - b[1])) {
          now = new Date(start + hours * 3_600_000 + 60_000);
          if (what === "publish") await published(`Kakao nomor ${(made += 1)} selesai`);
          else
            await Promise.all(
              what === "race" ? [1, 2].map(() => sendSearchDigests(services)) : [sendSearchDigests(services)],
            );
        }
        now = new Date(start + 12 * 24 * 3_600_000);
        await sendSearchDigests(services);
        const told = (await queued()).flatMap(({ text }) => text.match(/Kakao nomor \d+ selesai/g) ?? []);
        const beyondFive = (await queued()).reduce(
          (sum, { text }) => sum + Math.max(0, Number(/kakao: (\d+) baru/.exec(text)?.[1] ?? 0) - 5),
          0,
        );
        expect(new Set(told).size).toBe(told.length);
        expect(told.length + beyondFive).toBe(made);
      }),
      { numRuns: 15 },
    );
  });
});
