import { sql } from "drizzle-orm";

import type { Db } from "../client";
import { readSeedFile, readSeedFolder } from "./read-seed-files";
import { recordset } from "./recordset";
import { seedComingEvent, seedEvents } from "./seed-events";
import { seedInterests } from "./seed-interests";
import { seedIntroductions } from "./seed-introductions";
import { seedPotentials } from "./seed-potentials";

/**
 * Loads the demonstration market of Kutai Kartanegara, published, with where each figure comes from and what is
 * invented. Its files are rows of the exchange format with `figures`, `source`, `invented` and partners' `description`
 * besides; the tables' constraints check them, so that a wrong row stops the whole.
 */
export async function seedDemonstration(tx: Db): Promise<void> {
  await seedVillages(tx, await readSeedFile("villages.json"));
  await seedPartners(tx, await readSeedFile("partners.json"));
  for (const file of await readSeedFolder("potentials")) await seedPotentials(tx, file);
  for (const file of await readSeedFolder("interests")) await seedInterests(tx, file);
  await spreadPublication(tx);
  await seedIntroductions(tx, await readSeedFile("introductions.json"));
  await seedEvents(tx, await readSeedFile("events.json"));
  await seedComingEvent(tx);
}

async function seedVillages(tx: Db, file: string): Promise<void> {
  const rows = sql`
    select code, ref, name, district as district_code, coalesce(status, 'definitive') as status,
      development_index, basic_needs_met, population, latitude, longitude, source, coalesce(invented, '{}') as invented
    from ${recordset(file)} as village (code text, ref text, name text, district text, status text,
      development_index text, basic_needs_met boolean, population integer, latitude float8, longitude float8,
      source text, invented text[])`;
  const columns = sql`(code, ref, name, district_code, status, development_index, basic_needs_met, population,
    latitude, longitude, source, invented)`;
  const written = sql`do update set ref = excluded.ref, name = excluded.name, status = excluded.status,
    development_index = excluded.development_index, basic_needs_met = excluded.basic_needs_met,
    population = excluded.population, latitude = excluded.latitude, longitude = excluded.longitude,
    source = excluded.source, invented = excluded.invented, updated_at = now()`;
  await tx.execute(sql`insert into villages ${columns} ${rows} where code is not null on conflict (code) ${written}`);
  await tx.execute(sql`insert into villages ${columns} ${rows} where code is null on conflict (ref) ${written}`);
  await tx.execute(sql`
    update villages set parent_id = parent.id
    from ${recordset(file)} as village (code text, ref text, parent text)
    join villages parent on parent.code = village.parent
    where villages.key = coalesce(village.code, village.ref)`);
}

async function seedPartners(tx: Db, file: string): Promise<void> {
  await tx.execute(sql`
    insert into partners (ref, name, type, kbli, latitude, longitude, description, source, invented)
    select ref, name, type, kbli, latitude, longitude, description, source, coalesce(invented, '{}')
    from ${recordset(file)} as partner (ref text, name text, type text, kbli text, latitude float8, longitude float8,
      description text, source text, invented text[])`);
}

/** Nothing was published in the same minute; districts and fund sources are mixed, and always in the same way. */
async function spreadPublication(tx: Db): Promise<void> {
  await tx.execute(sql`
    update potentials set published_at = now() - spread.place * interval '17 hours 23 minutes'
    from (select id, row_number() over (order by md5(ref)) as place from potentials) as spread
    where spread.id = potentials.id`);
  await tx.execute(sql`
    update interests set published_at = now() - spread.place * interval '31 hours 11 minutes'
    from (select id, row_number() over (order by md5(ref)) as place from interests) as spread
    where spread.id = interests.id`);
}
