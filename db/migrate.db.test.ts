import { sql as query } from "drizzle-orm";
import { expect, test } from "vitest";

import { migrateDatabase, withPreparationLock } from "./migrate";
import { createTestDatabase } from "./testing/test-database";

const { db, sql, url } = await createTestDatabase();

test("a migrated database has the market's tables, and migrating it again changes nothing", async () => {
  const before = await db.execute(query`select count(*)::int as n from drizzle.__drizzle_migrations`);
  await migrateDatabase(url);
  const after = await db.execute(query`select count(*)::int as n from drizzle.__drizzle_migrations`);
  expect(after).toEqual(before);
  const [row] = await sql`select to_regclass('public.potentials') as name`;
  expect(row?.["name"]).toBe("potentials");
});

test("two processes that prepare the same database do it one after the other", async () => {
  const events: string[] = [];
  const prepare = (name: string) =>
    withPreparationLock(url, async () => {
      events.push(`${name} begins`);
      await sql`select pg_sleep(0.1)`;
      events.push(`${name} ends`);
    });
  await Promise.all([prepare("first"), prepare("second")]);
  expect(events.map((event) => event.split(" ")[1])).toEqual(["begins", "ends", "begins", "ends"]);
});

test("a statement that takes longer than allowed is cancelled", async () => {
  const { createDatabase } = await import("./client");
  const impatient = createDatabase(url, { connections: 1, statementSeconds: 0.1 });
  await expect(impatient.sql`select pg_sleep(5)`).rejects.toMatchObject({ code: "57014" });
  await impatient.close();
});
