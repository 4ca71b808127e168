import { sql } from "drizzle-orm";

import type { Db } from "../client";
import { readSeedFile } from "./read-seed-files";
import { recordset } from "./recordset";
import { officialAreasVersion, type OfficialAreas, readOfficialAreas } from "./official-areas";

/** Rows per statement. */
const BATCH = 20_000;

/**
 * Loads provinces, regencies, districts and villages of the country in one transaction; what is there stays as it is.
 * A comment on the table of villages remembers which version of the official list has been loaded, so that the next
 * start asks one question only. True when something was loaded.
 */
export async function seedRegions(db: Db): Promise<boolean> {
  const version = `idn-area-data ${await officialAreasVersion()}`;
  const [row] = await db.execute<{ loaded: string | null }>(
    sql`select obj_description('villages'::regclass, 'pg_class') as loaded`,
  );
  if (row?.loaded === version) return false;
  const areas = await readOfficialAreas();
  await db.transaction(async (tx) => {
    await insertAreas(tx, areas);
    await placeDistricts(tx);
    // Searches of the first minutes would be planned for empty tables until autovacuum has seen these, and take a quarter of a second.
    await tx.execute(sql`analyze provinces, regencies, districts, villages`);
    await tx.execute(sql.raw(`comment on table villages is '${version.replaceAll("'", "''")}'`));
  });
  return true;
}

/** Adds areas that are not there; a village's code that is history stays history. */
export async function insertAreas(tx: Db, { provinces, regencies, districts, villages }: OfficialAreas): Promise<void> {
  await tx.execute(sql`
    insert into provinces (code, name)
    select code, name from ${recordset(provinces)} as area (code text, name text)
    on conflict (code) do nothing`);
  await tx.execute(sql`
    insert into regencies (code, province_code, name)
    select code, "provinceCode", name from ${recordset(regencies)} as area (code text, "provinceCode" text, name text)
    on conflict (code) do nothing`);
  await tx.execute(sql`
    insert into districts (code, regency_code, name)
    select code, "regencyCode", name from ${recordset(districts)} as area (code text, "regencyCode" text, name text)
    on conflict (code) do nothing`);
  for (let start = 0; start < villages.length; start += BATCH) {
    await tx.execute(sql`
      insert into villages (code, district_code, name, status)
      select code, "districtCode", name, status
      from ${recordset(villages.slice(start, start + BATCH))}
        as area (code text, "districtCode" text, name text, status text)
      where not exists (select from village_successions where old_key = area.code)
      on conflict (code) do nothing`);
  }
}

/** Where the seats of districts are, as far as it is known; what somebody has set stays. */
async function placeDistricts(tx: Db): Promise<void> {
  await tx.execute(sql`
    update districts
    set latitude = place.latitude, longitude = place.longitude, seat = place.seat, source = place.source
    from ${recordset(await readSeedFile("districts.json"))}
      as place (code text, latitude float8, longitude float8, seat text, source text)
    where districts.code = place.code and districts.latitude is null`);
}
