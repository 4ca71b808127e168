import { sql } from "drizzle-orm";

import type { DevelopmentIndex, Sector, VillageStatus } from "~/matching/domain/vocabulary";

/** What a list shows of a village: `sectors` are those of its published potentials. */
export type VillageListing = {
  key: string;
  name: string;
  status: VillageStatus;
  district: string;
  developmentIndex: DevelopmentIndex | null;
  potentials: number;
  sectors: Sector[];
};

/** Every village of a regency, named `v`, with its district `d` and what it publishes, `offer`. */
export const regencyVillages = (regencyCode: string) => sql`
  (select * from villages where merged_into_id is null) v
  join districts d on d.code = v.district_code and d.regency_code = ${regencyCode}
  left join (
    select village_id, count(*)::int as potentials, array_agg(distinct sector) as sectors
    from potentials where state = 'published' group by village_id
  ) offer on offer.village_id = v.id`;

/** The listing of the village `v` in district `d` with its `offer`, as JSON. */
export const villageListing = sql`
  jsonb_build_object(
    'key', v.key, 'name', v.name, 'status', v.status, 'district', d.name,
    'developmentIndex', v.development_index,
    'potentials', coalesce(offer.potentials, 0), 'sectors', coalesce(offer.sectors, '{}'))`;
