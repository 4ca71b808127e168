import { sql } from "drizzle-orm";

import type { Potential } from "~/matching/domain/market";
import type { VillageStatus } from "~/matching/domain/vocabulary";

import { firstPhotoOfP, type PhotoListing } from "../photos/photo-listing";

/** What a list shows of a potential. */
export type PotentialListing = Pick<
  Potential,
  "ref" | "title" | "kind" | "sector" | "readiness" | "volume" | "needs" | "fundingNeed"
> & {
  village: { key: string; name: string; status: VillageStatus };
  district: string;
  /** Names of the fields that are assumed for the demonstration. */
  invented: string[];
  /** The first of its photos. */
  photo: PhotoListing | null;
};

/** Published potentials of a regency, named `p`, with their village `v` and district `d`. */
export const publishedPotentials = (regencyCode: string) => sql`
  potentials p
  join villages v on v.id = p.village_id
  join districts d on d.code = v.district_code and d.regency_code = ${regencyCode} and p.state = 'published'`;

/** The listing of the potential `p` of village `v` in district `d`, as JSON. */
export const potentialListing = sql`
  jsonb_build_object(
    'ref', p.ref, 'title', p.title, 'kind', p.kind, 'sector', p.sector, 'readiness', p.readiness,
    'volume', case when p.volume_amount is not null
      then jsonb_build_object('amount', p.volume_amount, 'unit', p.volume_unit, 'per', p.volume_per) end,
    'needs', p.needs,
    'fundingNeed', case when coalesce(p.funding_need_min, p.funding_need_max) is not null
      then jsonb_build_object('min', p.funding_need_min, 'max', p.funding_need_max) end,
    'village', jsonb_build_object('key', v.key, 'name', v.name, 'status', v.status),
    'district', d.name, 'invented', p.invented, 'photo', ${firstPhotoOfP})`;
