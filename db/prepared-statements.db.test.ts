import { sql as raw } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";

import { createDatabase } from "./client";
import { createTestDatabase } from "./testing/test-database";

const { url } = await createTestDatabase();
let database: ReturnType<typeof createDatabase>;

beforeEach(() => {
  database = createDatabase(url, { connections: 1 });
  return database.close;
});

/** The questions that the one connection has prepared; postgres.js does so with its own `commit`, too. */
async function preparedTexts(): Promise<string[]> {
  const rows = await database.db.execute<{ statement: string }>(raw`select statement from pg_prepared_statements`);
  return rows.map(({ statement }) => statement).filter((text) => text.startsWith("select $1"));
}

test("a statement asked again is prepared once, in a transaction, within another and outside", async () => {
  const ask = (db: Pick<typeof database.db, "execute">, number: number) =>
    db.execute<{ n: number }>(raw`select ${number}::int + 1 as n`);
  expect([...(await ask(database.db, 1))]).toEqual([{ n: 2 }]);
  await database.db.transaction(async (tx) => {
    expect([...(await ask(tx, 2))]).toEqual([{ n: 3 }]);
    await tx.transaction(async (inner) => expect([...(await ask(inner, 3))]).toEqual([{ n: 4 }]));
  });
  expect(await preparedTexts()).toEqual(["select $1::int + 1 as n"]);
});

test("a statement that fails is told as before, and its transaction is undone", async () => {
  await database.db.execute(raw`create temporary table notes (text text)`);
  const write = (text: string) => raw`insert into notes values (${text})`;
  const failing = database.db.transaction(async (tx) => {
    await tx.execute(write("a"));
    await tx.execute(raw`select ${"x"}::int`);
  });
  await expect(failing).rejects.toMatchObject({ cause: { code: "22P02" } });
  await database.db.execute(write("b"));
  expect([...(await database.db.execute(raw`select text from notes`))]).toEqual([{ text: "b" }]);
});

test("a table that has changed since is read as it is now", async () => {
  await database.db.execute(raw`create temporary table places (name text)`);
  const read = () => database.db.execute(raw`select * from places where name = ${"Lung Anai"}`);
  await database.db.execute(raw`insert into places values (${"Lung Anai"})`);
  expect([...(await read())]).toEqual([{ name: "Lung Anai" }]);
  await database.db.execute(raw`alter table places add column district text`);
  expect([...(await read())]).toEqual([{ name: "Lung Anai", district: null }]);
});

test("long statements and those beyond what a connection keeps are asked unprepared", async () => {
  await database.db.execute(raw`select ${1}::int, ${raw.raw(`'${"x".repeat(5_000)}'`)}`);
  expect(await preparedTexts()).toEqual([]);
  for (let n = 0; n < 410; n += 1) await database.db.execute(raw`select ${n}::int as ${raw.raw(`n${n}`)}`);
  expect(await preparedTexts()).toHaveLength(400);
});
