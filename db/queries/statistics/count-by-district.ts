import { sql } from "drizzle-orm";

import type { Db } from "../../client";

/** A district with its seat (degrees, null where unknown) and what is published in it. */
export type DistrictCounts = {
  code: string;
  name: string;
  latitude: number | null;
  longitude: number | null;
  potentials: number;
  /** Villages with a published potential. */
  villages: number;
};

/** Every district of the regency with its published potentials, by code. */
export async function countByDistrict(db: Db, { regencyCode }: { regencyCode: string }): Promise<DistrictCounts[]> {
  const rows = await db.execute<DistrictCounts>(sql`
    select d.code, d.name, d.latitude, d.longitude,
           count(p.id)::int as potentials, count(distinct p.village_id)::int as villages
    from districts d
    left join villages v on v.district_code = d.code
    left join potentials p on p.village_id = v.id and p.state = 'published'
    where d.regency_code = ${regencyCode}
    group by d.code order by d.code`);
  return [...rows];
}
