import { sql } from "drizzle-orm";

import type { Db } from "../client";
import { recordset } from "./recordset";

/** Adds the interests of one seed file (JSON) with the districts and villages they name, published now. */
export async function seedInterests(tx: Db, file: string): Promise<void> {
  await tx.execute(sql`
    insert into interests (ref, partner_id, state, published_at, title, description, kinds, sectors, excluded_sectors,
      offers, fund_source, budget_total, budget_per_village_min, budget_per_village_max, capacity, radius_km,
      beneficiaries, asnaf, sdgs_desa, ppm_pillars, min_readiness, zakat_use, commercial_terms,
      wanted_amount, wanted_unit, wanted_per, opens, closes, source, invented)
    select interest.ref, partners.id, 'published', now(), title, interest.description, coalesce(kinds, '{}'),
      coalesce(sectors, '{}'), coalesce(excluded_sectors, '{}'), offers, fund_source, (budget->>'total')::bigint,
      (budget->>'per_village_min')::bigint, (budget->>'per_village_max')::bigint, capacity, radius_km,
      beneficiaries, asnaf, sdgs_desa, ppm_pillars, min_readiness, zakat_use, commercial_terms,
      (wanted->>'amount')::float8, wanted->>'unit', wanted->>'per', opens, closes, interest.source,
      coalesce(interest.invented, '{}')
    from ${recordset(file)} as interest (ref text, partner text, title text, description text, kinds text[],
      sectors text[], excluded_sectors text[], offers text[], fund_source text, budget jsonb, capacity integer,
      radius_km float8, beneficiaries text[], asnaf text[], sdgs_desa integer[], ppm_pillars text[],
      min_readiness text, zakat_use text, commercial_terms text, wanted jsonb, opens date, closes date,
      source text, invented text[])
    left join partners on partners.ref = interest.partner`);
  await tx.execute(sql`
    insert into interest_districts (interest_id, district_code, position)
    select interests.id, named.code, named.position - 1
    from ${recordset(file)} as interest (ref text, districts text[])
    join interests on interests.ref = interest.ref,
      unnest(interest.districts) with ordinality as named (code, position)`);
  await tx.execute(sql`
    insert into interest_villages (interest_id, village_id, position)
    select interests.id, villages.id, named.position - 1
    from ${recordset(file)} as interest (ref text, villages text[])
    join interests on interests.ref = interest.ref,
      unnest(interest.villages) with ordinality as named (name, position)
    left join villages on villages.code = named.name or villages.ref = named.name`);
}
