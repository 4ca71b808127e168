import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Database } from "~/db/client";
import { findKnownMigrations, migrateUpTo } from "~/db/known-migrations";
import { lockVillages } from "~/db/queries/succession/lock-villages";
import { mergeVillages } from "~/db/queries/succession/merge-villages";
import { saveSuccession } from "~/db/queries/succession/save-succession";
import { seedDatabase } from "~/db/seed/seed-database";
import { createEmptyDatabase } from "~/db/testing/empty-database";
import { createTestDatabase } from "~/db/testing/test-database";

import { exportMarket } from "../exchange/export-market";
import { createFileStore } from "../files/create-file-store";
import type { FileStore } from "../files/file-store";
import { BackupError } from "./backup-problem";
import { FILES } from "./manifest";
import { makeBackup } from "./make-backup";
import { readArchive } from "./read-archive";
import { restoreBackup } from "./restore-backup";

const folder = await mkdtemp(join(tmpdir(), "gandeng-desa-backup-"));
afterAll(() => rm(folder, { recursive: true }));

const secret = Buffer.from("a secret of the tests, longer than 32");
const source = await createTestDatabase();
const sourceFiles = createFileStore({ folder: join(folder, "source") });
const path = join(folder, "cadangan.tar.gz");
const now = new Date("2026-11-24T00:00:00Z");
const longKey = `photos/${"a".repeat(95)}-card.webp`;

let made = 0;
const noFiles = () => createFileStore({ folder: join(folder, `files-${(made += 1)}`) });

beforeAll(async () => {
  await seedDatabase(source.db, { regencyCode: "64.02", log: { info: () => undefined } });
  await addAccounts(source);
  await mergeTwoVillages(source);
  await sourceFiles.put("photos/0123456789abcdef-card.webp", Buffer.alloc(3_000_001, 7), { contentType: "image/webp" });
  await sourceFiles.put(longKey, Buffer.from("card"), { contentType: "image/webp" });
  await sourceFiles.put("papers/empty-file.pdf", Buffer.alloc(0), { contentType: "application/pdf" });
  await makeBackup({ sql: source.sql, files: sourceFiles, secret }, { path, now });
}, 60_000);

/** People, and values that a text format could trip over. */
async function addAccounts({ db }: Database): Promise<void> {
  const odd = "tab\t, baris\n, \\N, \\, \r, \b, \u{1F33E}, “kutip”, 'satu', ؀, \u2028";
  await db.execute(sql`
    insert into organisations (regency_code) select '64.02'
    where not exists (select from organisations)`);
  await db.execute(sql`
    insert into users (id, name, email, role, organisation_id, claim_note)
    select 'u-1', ${odd}, 'dpmd@desa.test', 'broker', min(id), '' from organisations`);
  await db.execute(sql`
    insert into sessions (id, user_id, token, expires_at, created_at, updated_at)
    values ('s-1', 'u-1', 'token', '2026-12-01T00:00:00.123456+08', now(), now())`);
  await db.execute(sql`
    insert into audit_log (at, actor_user_id, actor_name, action, subject_type, subject_ref, reason, details)
    values (now(), 'u-1', ${odd}, 'publish', 'potential', 'P-001', null, ${JSON.stringify({ odd, nothing: null })}::jsonb),
           (now(), null, 'import', 'publish', 'potential', 'P-002', '', 'null'::jsonb)`);
  await db.execute(sql`
    insert into photos (key, potential_id, position, width, height, sha256, created_by, created_at)
    select '0123456789abcdef', min(id), 1, 10, 10, 'x', 'u-1', now() from potentials`);
  // A gap at the end: the next number is not one more than the last.
  await db.execute(sql`insert into partners (ref, name, type) values ('M-gone', 'x', 'company')`);
  await db.execute(sql`delete from partners where ref = 'M-gone'`);
}

/** One village points at another, and its code at that one: rows that name rows of their own table. */
async function mergeTwoVillages({ db }: Database): Promise<void> {
  const keys = ["64.02.02.2011", "64.02.02.2010"];
  await db.transaction(async (tx) => {
    const [from, into] = [...(await lockVillages(tx, { regencyCode: "64.02", keys })).values()];
    if (!from || !into) throw new Error("The seed lacks the villages to merge");
    await mergeVillages(tx, { from: from.id, into: into.id, isSame: false, at: now });
    await saveSuccession(tx, {
      oldKey: from.key,
      newKey: into.key,
      villageId: into.id,
      change: "merged",
      basis: "Perda 3/2026",
      decidedBy: "u-1",
      at: now,
    });
  });
}

/** Everything that a database holds, as text, and the next number of each sequence. */
async function contentOf({ sql: ask }: Pick<Database, "sql">): Promise<Record<string, unknown>> {
  const tables = await ask<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`;
  const content: Record<string, unknown> = {};
  for (const { name } of tables) {
    content[name] = (await ask`select t::text as row from ${ask(name)} t order by t::text`).map(({ row }) => row);
  }
  const sequences = await ask<{ name: string }[]>`
    select sequencename as name from pg_sequences where schemaname = 'public' order by sequencename`;
  for (const { name } of sequences) {
    const [at] = await ask`select last_value + is_called::int as next from ${ask(name)}`;
    content[`${name} next`] = at?.["next"];
  }
  return content;
}

async function filesOf(files: FileStore): Promise<Record<string, string>> {
  const content: Record<string, string> = {};
  for await (const { key } of files.list()) {
    const file = await files.get(key);
    if (file) content[key] = Buffer.from(await new Response(file.stream).arrayBuffer()).toString("base64");
  }
  return content;
}

const exported = ({ db }: Pick<Database, "db">) =>
  exportMarket({ db }, { regencyCode: "64.02", state: "all", kind: ".json" });

describe("a backup", () => {
  test("comes back whole in an empty place: every row, number, file and byte of the export", async () => {
    const target = await createEmptyDatabase();
    const files = noFiles();
    const restored = await restoreBackup({ ...target, files }, { path, replace: false });
    expect(restored).toMatchObject({ files: 3, madeAt: "2026-11-24T00:00:00.000Z", secret });
    expect(restored.rows).toBeGreaterThan(80_000);
    const [was, is] = [await contentOf(source), await contentOf(target)];
    for (const [name, rows] of Object.entries(was)) expect({ [name]: is[name] }).toEqual({ [name]: rows });
    expect(Object.keys(is)).toEqual(Object.keys(was));
    expect(Buffer.compare(await exported(target), await exported(source))).toBe(0);
    const stored = await filesOf(files);
    expect(Object.keys(stored).toSorted()).toEqual(Object.keys(await filesOf(sourceFiles)).toSorted());
    expect(stored).toEqual(await filesOf(sourceFiles));

    // What is added next collides with nothing, and the rules hold again.
    await target.db.execute(sql`insert into partners (ref, name, type) values ('M-new', 'Baru', 'company')`);
    await expect(
      target.db.execute(sql`update potentials set village_id = -1 where ref = 'P-001'`),
    ).rejects.toMatchObject({ cause: { code: "23503" } });
    let heard = 0;
    await target.sql.listen("market_changed", () => void (heard += 1));
    await target.db.execute(sql`update partners set name = 'Lain' where ref = 'M-new'`);
    await expect.poll(() => heard).toBe(1);

    // Its own backup is the same again.
    const again = join(folder, "again.tar.gz");
    await makeBackup({ sql: target.sql, files, secret }, { path: again, now });
    const third = await createEmptyDatabase();
    await restoreBackup({ ...third, files: noFiles() }, { path: again, replace: false });
    expect(await contentOf(third)).toEqual(await contentOf(target));
  }, 90_000);

  test("is a plain tar archive for its owner only, that any tar can list", async () => {
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.includes("unfinished"))).toEqual([]);
    const listing = await promisify(execFile)("tar", ["-tzf", path]).catch(() => null);
    const names = listing?.stdout.trim().split("\n") ?? [FILES + longKey, "database/users/00001.copy"];
    expect(names).toContain(FILES + longKey);
    expect(names).toContain("database/users/00001.copy");
  });

  test("holds one moment of a database that is written to", async () => {
    const target = await createEmptyDatabase();
    const writing = new AbortController();
    const addPair = (n: number) =>
      source.db.transaction(async (tx) => {
        await tx.execute(
          sql`insert into verifications (id, identifier, value, expires_at) values (${`v-${n}`}, 'x', 'x', now())`,
        );
        await tx.execute(sql`insert into settings (name, value, updated_at) values (${`k-${n}`}, '1'::jsonb, now())`);
      });
    const writer = (async () => {
      for (let n = 0; !writing.signal.aborted; n++) await addPair(n);
    })();
    const live = join(folder, "live.tar.gz");
    await wait(50);
    await makeBackup({ sql: source.sql, files: sourceFiles, secret: null }, { path: live, now });
    writing.abort();
    await writer;
    const { secret: none } = await restoreBackup({ ...target, files: noFiles() }, { path: live, replace: false });
    expect(none).toBeNull();
    const [counts] = await target.sql`
      select (select count(*)::int from verifications where id like 'v-%') as one,
             (select count(*)::int from settings where name like 'k-%') as other`;
    expect(counts?.["one"]).toBeGreaterThan(0);
    expect(counts?.["one"]).toBe(counts?.["other"]);
    await source.db.execute(sql`delete from verifications`);
    await source.db.execute(sql`delete from settings where name like 'k-%'`);
  }, 60_000);

  test("that cannot be written leaves no file and a database that goes on working", async () => {
    const nowhere = join(folder, "missing", "cadangan.tar.gz");
    await expect(
      makeBackup({ sql: source.sql, files: sourceFiles, secret }, { path: nowhere, now }),
    ).rejects.toMatchObject({ problem: "file_unwritable", details: { reason: "ENOENT" } });
    expect(await source.sql`select 1 as one`).toEqual([{ one: 1 }]);
  });

  test("of an empty database is refused", async () => {
    const empty = await createEmptyDatabase();
    const nothing = join(folder, "nothing.tar.gz");
    await expect(
      makeBackup({ sql: empty.sql, files: noFiles(), secret: null }, { path: nothing, now }),
    ).rejects.toMatchObject({ problem: "nothing_to_back_up" });
    await expect(stat(nothing)).rejects.toThrow("ENOENT");
  });
});

describe("a file that is not whole", () => {
  const wrong = join(folder, "wrong.tar.gz");
  const refused = async (bytes: Uint8Array) => {
    await writeFile(wrong, bytes);
    return readArchive(wrong).then(
      () => "accepted",
      (error: unknown) => (error instanceof BackupError ? error.problem : "something else"),
    );
  };
  const refusal = /^(damaged|not_a_backup)$/;

  test("is refused wherever it was cut off or altered, and nothing is changed", async () => {
    const whole = await readFile(path);
    for (const share of [0, 0.001, 0.2, 0.5, 0.9, 0.999]) {
      expect(await refused(whole.subarray(0, Math.floor(whole.length * share))), `cut at ${share}`).toMatch(refusal);
    }
    for (const share of [0.1, 0.5, 0.97]) {
      const altered = Buffer.from(whole);
      const at = Math.floor(whole.length * share);
      altered[at] = (altered[at] ?? 0) ^ 0x10;
      expect(await refused(altered), `altered at ${share}`).toMatch(refusal);
    }
    expect(await refused(Buffer.concat([whole, Buffer.from("more")]))).toMatch(refusal);
    const target = await createEmptyDatabase();
    const files = noFiles();
    await writeFile(wrong, whole.subarray(0, whole.length - 40));
    await expect(restoreBackup({ ...target, files }, { path: wrong, replace: true })).rejects.toMatchObject({
      problem: expect.stringMatching(refusal),
    });
    expect(await contentOf(target)).toEqual({});
    expect(await filesOf(files)).toEqual({});
  }, 60_000);

  test("is refused when it was packed again with other content", async () => {
    const tar = gunzipSync(await readFile(path));
    const row = tar.indexOf("dpmd@desa.test");
    expect(row).toBeGreaterThan(0);
    tar.write("mpmd", row);
    expect(await refused(gzipSync(tar, { level: 1 }))).toBe("damaged");
    tar.write("dpmd", row);
    const manifest = tar.indexOf('"made_at": "2026');
    tar.write("2027", manifest + 12);
    expect(await refused(gzipSync(tar, { level: 1 }))).toBe("damaged");
  }, 30_000);

  test("is refused when it is something else, or not there", async () => {
    expect(await refused(Buffer.from("nama;alamat\n"))).toBe("not_a_backup");
    expect(await refused(gzipSync(Buffer.from("nama;alamat\n")))).toBe("not_a_backup");
    expect(await refused(gzipSync(Buffer.alloc(1024)))).toBe("not_a_backup");
    await expect(readArchive(folder)).rejects.toMatchObject({ problem: "file_unreadable" });
    await expect(readArchive(join(folder, "none"))).rejects.toMatchObject({ problem: "file_unreadable" });
  });
});

describe("a place that is not empty", () => {
  test("is refused, or replaced as a whole when asked for", async () => {
    const target = await createTestDatabase();
    const files = noFiles();
    await files.put("photos/old-file-card.webp", Buffer.from("old"), { contentType: "image/webp" });
    await expect(restoreBackup({ ...target, files }, { path, replace: false })).rejects.toMatchObject({
      problem: "not_empty",
    });
    await target.db.execute(sql`insert into partners (ref, name, type) values ('M-old', 'Lama', 'company')`);
    await expect(restoreBackup({ ...target, files: noFiles() }, { path, replace: false })).rejects.toMatchObject({
      problem: "not_empty",
    });
    const before = await contentOf(target);
    expect(await filesOf(files)).toHaveProperty("photos/old-file-card.webp");
    expect(before["partners"]).toHaveLength(1);

    await restoreBackup({ ...target, files }, { path, replace: true });
    expect(await contentOf(target)).toEqual(await contentOf(source));
    expect(await filesOf(files)).toEqual(await filesOf(sourceFiles));
  }, 60_000);

  test("is as it was when replacing it fails half-way", async () => {
    const target = await createTestDatabase();
    const files = noFiles();
    await files.put("photos/old-file-card.webp", Buffer.from("old"), { contentType: "image/webp" });
    await target.db.execute(sql`insert into partners (ref, name, type) values ('M-old', 'Lama', 'company')`);
    await target.db.execute(sql`alter table users add constraint nobody check (id <> 'u-1')`);
    const before = await contentOf(target);
    await expect(restoreBackup({ ...target, files }, { path, replace: true })).rejects.toMatchObject({ code: "23514" });
    expect(await contentOf(target)).toEqual(before);
    expect(Object.keys(await filesOf(files))).toEqual(["photos/old-file-card.webp"]);
    const [rules] = await target.sql`
      select count(*)::int as references from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;
    expect(rules?.["references"]).toBeGreaterThan(20);
  }, 60_000);

  test("is refused when its tables are another's, or differ from the backup's", async () => {
    const foreign = await createEmptyDatabase();
    await foreign.sql`create table somebody_elses (n int)`;
    await expect(restoreBackup({ ...foreign, files: noFiles() }, { path, replace: true })).rejects.toMatchObject({
      problem: "foreign_database",
    });
    const different = await createTestDatabase();
    await different.sql`create table one_more (n int)`;
    await expect(restoreBackup({ ...different, files: noFiles() }, { path, replace: true })).rejects.toMatchObject({
      problem: "other_tables",
      details: { tables: "one_more" },
    });
  });
});

test("a table that nobody has told of is in the backup, with values of any type", async () => {
  const [from, to] = [await createTestDatabase(), await createTestDatabase()];
  for (const { sql: ask } of [from, to]) {
    await ask`
      create table odd (id int generated always as identity primary key, parent int references odd, f double precision, n numeric,
        b bytea, a text[], i interval, d date, t time, "Quote""d name" text default 'x', g text generated always as (upper(i::text)) stored)`.catch(
      () => ask`
      create table odd (id int generated always as identity primary key, parent int references odd, f double precision, n numeric,
        b bytea, a text[], i interval, d date, t time, "Quote""d name" text default 'x', g int generated always as (1) stored)`,
    );
  }
  await from.sql`
    insert into odd (parent, f, n, b, a, i, d, t, "Quote""d name") values
      (2, 0.1::float8 + 0.2::float8, 12345678901234567890.123456789, '\\x00ff0a5c', array['a,b', null, '{}', E'\\\\"'], '1 mon 2 days 03:04:05.6', '0044-03-15 BC', '24:00', E'\\\\N'),
      (1, 'NaN', 'NaN', null, '{}', '-1 day', 'infinity', '00:00', null), (null, '-Infinity', 0, '', null, null, null, null, '')`;
  const odd = join(folder, "odd.tar.gz");
  await makeBackup({ sql: from.sql, files: noFiles(), secret: null }, { path: odd, now });
  await restoreBackup({ ...to, files: noFiles() }, { path: odd, replace: false });
  expect(await contentOf(to)).toEqual(await contentOf(from));
  expect((await to.sql`select * from odd`).length).toBe(3);
}, 30_000);

describe("a backup of another version of the product", () => {
  test("that is older comes back in an empty database, brought up to date, and nowhere else", async () => {
    const older = await createEmptyDatabase();
    await migrateUpTo(older.url, 2);
    await older.sql`insert into provinces (code, name) values ('64', 'Kalimantan Timur')`;
    const old = join(folder, "old.tar.gz");
    await makeBackup({ sql: older.sql, files: noFiles(), secret: null }, { path: old, now });

    const target = await createEmptyDatabase();
    await restoreBackup({ ...target, files: noFiles() }, { path: old, replace: false });
    expect(await target.sql`select name from provinces`).toEqual([{ name: "Kalimantan Timur" }]);
    const [journal] = await target.sql`select count(*)::int as steps from drizzle.__drizzle_migrations`;
    expect(journal?.["steps"]).toBe(findKnownMigrations().length);

    const current = await createTestDatabase();
    await expect(restoreBackup({ ...current, files: noFiles() }, { path: old, replace: true })).rejects.toMatchObject({
      problem: "older_backup",
    });
  }, 30_000);

  test("that is newer is refused", async () => {
    const newer = await createTestDatabase();
    await newer.sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 9999999999999)`;
    const later = join(folder, "later.tar.gz");
    await makeBackup({ sql: newer.sql, files: noFiles(), secret: null }, { path: later, now });
    const target = await createEmptyDatabase();
    await expect(restoreBackup({ ...target, files: noFiles() }, { path: later, replace: true })).rejects.toMatchObject({
      problem: "newer_backup",
    });
    expect(await contentOf(target)).toEqual({});
  }, 30_000);
});
