import { sql } from "drizzle-orm";
import { setTimeout as wait } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";

import { createDatabase, type Db } from "./client";
import { isDatabaseAway } from "./lost-connection";
import { createTestDatabase } from "./testing/test-database";

const { url } = await createTestDatabase();
const { db, close } = createDatabase(url, { connections: 3 });
const administrator = postgres(url, { max: 1, onnotice: () => undefined });
const uncaught: unknown[] = [];
const note = (error: unknown) => void uncaught.push(error);

beforeAll(async () => {
  await administrator`create table written (n int)`;
  process.on("uncaughtException", note);
  process.on("unhandledRejection", note);
});
beforeEach(() => administrator`truncate written`);
afterAll(async () => {
  process.removeListener("uncaughtException", note);
  process.removeListener("unhandledRejection", note);
  await Promise.all([close(), administrator.end()]);
});

const write = (to: Pick<Db, "execute">, n: number) => to.execute(sql`insert into written values (${n})`);
const written = async () => (await administrator<{ n: number }[]>`select n from written order by n`).map(({ n }) => n);
const cutAll = () =>
  administrator`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`;
/** Occupies every connection with something of somebody else, and leaves more of it waiting. */
const load = () => Promise.allSettled(Array.from({ length: 30 }, (_, n) => db.transaction((tx) => write(tx, 100 + n))));

describe("a transaction whose connection is lost", () => {
  test("fails, and nothing that its function still says is done", async () => {
    const late: unknown[] = [];
    const transaction = db.transaction(async (tx) => {
      await write(tx, 1);
      await cutAll();
      await wait(300);
      await write(tx, 2).catch((error: unknown) => late.push(error));
      await write(tx, 3).catch((error: unknown) => late.push(error));
    });
    const others = wait(150).then(load);
    await expect(transaction).rejects.toSatisfy(isDatabaseAway);
    await others;
    await wait(400);
    expect(late).toHaveLength(2);
    expect(late.every(isDatabaseAway)).toBe(true);
    expect((await written()).filter((n) => n < 100)).toEqual([]);
  });

  test("does not roll back somebody else's, and writes to no closed connection", async () => {
    let cut = () => {};
    const isCut = new Promise<void>((resolve) => (cut = resolve));
    let begun = 0;
    const lost = Array.from({ length: 3 }, () =>
      db.transaction(async (tx) => {
        await write(tx, 1);
        begun += 1;
        await tx.transaction(async (inner) => {
          await isCut;
          await write(inner, 2);
        });
      }),
    );
    const waiting = Array.from({ length: 20 }, (_, n) => db.transaction((tx) => write(tx, 100 + n)));
    await vi.waitFor(() => expect(begun).toBe(3));
    await cutAll();
    cut();
    const outcomes = await Promise.allSettled(lost);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    const confirmed = (await Promise.allSettled(waiting)).flatMap(({ status }, n) =>
      status === "fulfilled" ? [100 + n] : [],
    );
    expect(await written()).toEqual(confirmed);
    expect(uncaught).toEqual([]);
  });

  test("in whatever moment, leaves no failure that nobody is told of", async () => {
    for (let ms = 0; ms < 30; ms += 1) await Promise.all([load(), wait(ms).then(cutAll), wait(ms + 3).then(cutAll)]);
    expect(uncaught).toEqual([]);
  });

  test("leaves a pool that works at once", async () => {
    await Promise.all([load(), wait(5).then(cutAll)]);
    const began = performance.now();
    await Promise.all(Array.from({ length: 30 }, (_, n) => write(db, n)));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

test("a transaction that fails by itself is rolled back, and one that ends commits, also inside of another", async () => {
  await expect(
    db.transaction(async (tx) => {
      await write(tx, 1);
      throw new Error("changed my mind");
    }),
  ).rejects.toThrow("changed my mind");
  await db.transaction(async (tx) => {
    await write(tx, 2);
    await tx
      .transaction(async (inner) => {
        await write(inner, 3);
        throw new Error("not this one");
      })
      .catch(() => undefined);
    await tx.transaction((inner) => write(inner, 4));
  });
  expect(await written()).toEqual([2, 4]);
});

test("LISTEN is heard again after its connection was cut", async () => {
  const listener = createDatabase(url);
  const heard: string[] = [];
  let times = 0;
  await listener.sql.listen(
    "news",
    (news) => void heard.push(news),
    () => void (times += 1),
  );
  await cutAll();
  await expect.poll(() => times, { timeout: 3_000 }).toBe(2);
  await administrator`select pg_notify('news', 'again')`;
  await expect.poll(() => heard).toEqual(["again"]);
  await listener.close();
});
