import { count, eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";

import {
  districts,
  interestDistricts,
  interests,
  partners,
  potentials,
  provinces,
  regencies,
  villages,
} from "../schema";
import { createTestDatabase } from "../testing/test-database";
import { seedDatabase } from "./seed-database";

const { db } = await createTestDatabase();
const said: string[] = [];
const log = { info: (message: string) => void said.push(message) };

async function rowsOf(table: typeof villages | typeof potentials | typeof partners | typeof interests) {
  const [row] = await db.select({ n: count() }).from(table);
  return row?.n ?? 0;
}

test(
  "another regency starts with the whole country's regions and without potentials",
  { timeout: 60_000 },
  async () => {
    expect(await seedDatabase(db, { regencyCode: "64.03", log })).toEqual({ seeded: true });
    expect(await rowsOf(villages)).toBe(83_763);
    expect(await rowsOf(potentials)).toBe(0);
    const [kukar] = await db.select().from(regencies).where(eq(regencies.code, "64.02"));
    expect(kukar?.name).toBe("Kabupaten Kutai Kartanegara");
    const [jakarta] = await db.select().from(provinces).where(eq(provinces.code, "31"));
    expect(jakarta?.name).toBe("DKI Jakarta");
    const [ward] = await db.select().from(villages).where(eq(villages.code, "64.02.06.1001"));
    expect(ward?.status).toBe("urban_ward");
    const known = sql`select distinct tablename from pg_stats where schemaname = 'public' order by tablename`;
    const tables = (await db.execute<{ tablename: string }>(known)).map(({ tablename }) => tablename);
    expect(tables, "what the planner knows").toEqual(["districts", "provinces", "regencies", "villages"]);
  },
);

test("Kutai Kartanegara gets its demonstration once, published on different days, with sources", async () => {
  expect(await seedDatabase(db, { regencyCode: "64.02", log })).toEqual({ seeded: true });
  expect(await rowsOf(potentials)).toBeGreaterThanOrEqual(150);
  expect(await rowsOf(partners)).toBeGreaterThanOrEqual(45);
  expect(await rowsOf(interests)).toBeGreaterThanOrEqual(60);
  const [facts] = await db
    .select({
      published: sql<number>`count(*) filter (where ${potentials.state} = 'published')::int`,
      moments: sql<number>`count(distinct ${potentials.publishedAt})::int`,
      sourced: sql<number>`count(${potentials.source})::int`,
      all: sql<number>`count(*)::int`,
    })
    .from(potentials);
  expect(facts).toEqual({ published: facts?.all, moments: facts?.all, sourced: facts?.all, all: facts?.all });
  const placed = await db.select().from(districts).where(eq(districts.regencyCode, "64.02"));
  expect(placed.filter(({ latitude }) => latitude !== null)).toHaveLength(20);
  const [named] = await db.select({ n: count() }).from(interestDistricts);
  expect(named?.n).toBeGreaterThan(0);
});

test("a second start loads nothing and leaves what was changed", async () => {
  await db.update(villages).set({ name: "Lung Anai Baru" }).where(eq(villages.code, "64.02.02.2010"));
  expect(await seedDatabase(db, { regencyCode: "64.02", log })).toEqual({ seeded: false });
  const [village] = await db.select().from(villages).where(eq(villages.code, "64.02.02.2010"));
  expect(village?.name).toBe("Lung Anai Baru");
  expect(said).toEqual(["regions seeded", "demonstration seeded"]);
});

test("the expose of 26 August 2025 is over, with its five villages and three partners; a coming one is ready for its agenda", async () => {
  const rows = await db.execute<{
    state: string;
    villages: number;
    partners: number;
    meetings: number;
    wishes: number;
  }>(sql`
    select state,
      (select count(*)::int from event_participants p where p.event_id = e.id and p.village_id is not null) as villages,
      (select count(*)::int from event_participants p where p.event_id = e.id and p.partner_id is not null) as partners,
      (select count(*)::int from agenda_meetings m where m.event_id = e.id) as meetings,
      (select count(*)::int from event_wishes w where w.event_id = e.id) as wishes
    from events e order by held_on`);
  expect(rows[0]).toEqual({ state: "closed", villages: 5, partners: 3, meetings: 11, wishes: 0 });
  expect(rows[1]).toMatchObject({ state: "wishes_closed", villages: 44, partners: 24 });
  const [mutual] = await db.execute<{ pairs: number; musts: number }>(sql`
    select count(*)::int as pairs, count(*) filter (where v.wish = 'must' and p.wish = 'must')::int as musts
    from event_wishes v join event_wishes p on p.from_id = v.to_id and p.to_id = v.from_id and v.from_id < p.from_id
    where v.wish <> 'no' and p.wish <> 'no'`);
  expect(mutual?.pairs).toBeGreaterThan(100);
  expect(mutual?.musts).toBeGreaterThan(0);
});
