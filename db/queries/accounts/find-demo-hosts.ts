import { sql } from "drizzle-orm";

import type { Db } from "../../client";

/** The places of the demonstration that have most to show: whom its accounts work for. */
export type DemoHosts = {
  village: { id: number; name: string; districtCode: string; district: string };
  partner: { id: number; name: string };
  regency: { code: string; name: string };
  province: { code: string; name: string };
};

/** The village with most published potentials, the partner with most published interests; null without either. */
export async function findDemoHosts(db: Db, regencyCode: string): Promise<DemoHosts | null> {
  const [found] = await db.execute<Row>(sql`
    select village.*, partner.*, regencies.name as regency, provinces.code as province_code, provinces.name as province
    from (
      select villages.id::int as village_id, villages.name as village, districts.code as district_code,
        districts.name as district
      from villages
      join districts on districts.code = villages.district_code and districts.regency_code = ${regencyCode}
      join potentials on potentials.village_id = villages.id and potentials.state = 'published'
      where villages.status = 'definitive'
      group by villages.id, districts.code order by count(*) desc, villages.key limit 1
    ) village
    cross join (
      select partners.id::int as partner_id, partners.name as partner from partners
      join interests on interests.partner_id = partners.id and interests.state = 'published'
      group by partners.id order by count(*) desc, partners.ref limit 1
    ) partner
    join regencies on regencies.code = ${regencyCode}
    join provinces on provinces.code = regencies.province_code`);
  if (!found) return null;
  return {
    village: {
      id: found.village_id,
      name: found.village,
      districtCode: found.district_code,
      district: found.district,
    },
    partner: { id: found.partner_id, name: found.partner },
    regency: { code: regencyCode, name: found.regency },
    province: { code: found.province_code, name: found.province },
  };
}

type Row = {
  village_id: number;
  village: string;
  district_code: string;
  district: string;
  partner_id: number;
  partner: string;
  regency: string;
  province_code: string;
  province: string;
};
