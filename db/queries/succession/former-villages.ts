import { sql } from "drizzle-orm";

/** What the regency's villages were called before: `(village_id, key, name)`; the name is that of a village merged into it. */
export const formerVillages = (regencyCode: string) => sql`(
  select merged.merged_into_id as village_id, merged.key, merged.name
  from villages merged join districts on districts.code = merged.district_code
  where merged.merged_into_id is not null and districts.regency_code = ${regencyCode}
  union all
  select village_id, old_key, null from village_successions)`;
