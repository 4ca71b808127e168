import { sql } from "drizzle-orm";

import type { Organisation } from "~/matching/domain/actor";
import type { VillageStatus } from "~/matching/domain/vocabulary";

import { formerVillages } from "../succession/former-villages";

/** Whom accounts can work for, with or without an account yet. */
export type DirectoryEntry = {
  kind: Organisation["kind"];
  /** A village's key, a partner's ref, or the code of a district, regency or province. */
  key: string;
  name: string;
  /** Of a village. */
  status: VillageStatus | null;
  /** Name of a village's district. */
  district: string | null;
  /** Of a partner: whether the public sees it. */
  isPublic: boolean | null;
  /** Null until somebody had an account. */
  organisationId: number | null;
  isVerified: boolean;
};

/** Everybody accounts of a regency's installation can work for, named `o` with the columns of a directory entry in snake case. */
export const directoryOf = (regencyCode: string) => sql`(
  select 'village' as kind, v.key, v.name, v.status, d.name as district, null::boolean as is_public, o.id as organisation_id,
    o.verified_at, v.id as village_id, null::bigint as partner_id, v.district_code, former.names as former_names
  from villages v join districts d on d.code = v.district_code and d.regency_code = ${regencyCode}
  left join organisations o on o.village_id = v.id
  left join (select village_id, string_agg(concat_ws(' ', key, name), ' ') as names
    from ${formerVillages(regencyCode)} formerly group by village_id) former on former.village_id = v.id
  where v.merged_into_id is null
  union all
  select 'partner', p.ref, p.name, null, null, p.is_verified, o.id, o.verified_at, null, p.id, null, null
  from partners p left join organisations o on o.partner_id = p.id
  union all
  select 'district', d.code, d.name, null, null, null, o.id, o.verified_at, null, null, d.code, null
  from districts d left join organisations o on o.district_code = d.code where d.regency_code = ${regencyCode}
  union all
  select 'regency', r.code, r.name, null, null, null, o.id, o.verified_at, null, null, null, null
  from regencies r left join organisations o on o.regency_code = r.code where r.code = ${regencyCode}
  union all
  select 'province', pr.code, pr.name, null, null, null, o.id, o.verified_at, null, null, null, null
  from provinces pr left join organisations o on o.province_code = pr.code where pr.code = left(${regencyCode}, 2)
) o`;

/** A directory entry as JSON. */
export const directoryEntry = sql`
  jsonb_build_object(
    'kind', o.kind, 'key', o.key, 'name', o.name, 'status', o.status, 'district', o.district, 'isPublic', o.is_public,
    'organisationId', o.organisation_id, 'isVerified', o.verified_at is not null)`;
