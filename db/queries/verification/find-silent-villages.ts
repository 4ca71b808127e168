import { sql } from "drizzle-orm";

import type { VillageStatus } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";

/** A village of which nobody has told anything yet. */
export type SilentVillage = { key: string; name: string; status: VillageStatus; district: string };

/** The regency's villages without any potential but archived ones, by district and name; not those merged into another. */
export async function findSilentVillages(db: Db, { regencyCode }: { regencyCode: string }): Promise<SilentVillage[]> {
  return db.execute<SilentVillage>(sql`
    select v.key, v.name, v.status, d.name as district
    from villages v
    join districts d on d.code = v.district_code and d.regency_code = ${regencyCode}
    where v.merged_into_id is null
      and not exists (select 1 from potentials p where p.village_id = v.id and p.state <> 'archived')
    order by d.name, v.name, v.key`);
}
