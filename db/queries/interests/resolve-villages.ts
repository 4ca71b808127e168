import { sql } from "drizzle-orm";

import type { Db } from "../../client";
import { textArray } from "../search/text-array";

/** A village that a typed word may mean. */
export type MeantVillage = { key: string; name: string; district: string };

/** A typed word, and the villages it may mean: none, one, or several of the same name. */
export type ResolvedWord = { word: string; meant: MeantVillage[] };

/**
 * What typed words mean: a village's code or ref (also followed by its name), or the name of one of the regency's villages,
 * with its district in brackets where the name recurs: `64.02.02.2010 Lung Anai`, `Lung Anai`, `Lung Anai (Loa Kulu)`.
 */
export async function resolveVillages(
  db: Db,
  { regencyCode, words }: { regencyCode: string; words: readonly string[] },
): Promise<ResolvedWord[]> {
  if (words.length === 0) return [];
  const rows = await db.execute<ResolvedWord>(sql`
    with typed as (
      select word, place, split_part(word, ' ', 1) as first_word,
             immutable_unaccent(lower(trim(regexp_replace(word, '\\s*\\(.*$', '')))) as name,
             immutable_unaccent(lower(trim(substring(word from '\\((.*)\\)')))) as district
      from unnest(${textArray(words)}) with ordinality as given (word, place)
    ), by_key as (
      select t.place, v.id from typed t
      join villages v on v.key in (t.word, t.first_word) and v.merged_into_id is null
      union
      select t.place, s.village_id from typed t join village_successions s on s.old_key in (t.word, t.first_word)
    ), by_name (place, id) as (
      select t.place, coalesce(v.merged_into_id, v.id)
      from typed t
      join districts d on d.regency_code = ${regencyCode}
        and (t.district is null or immutable_unaccent(lower(d.name)) = t.district)
      join villages v on v.district_code = d.code and immutable_unaccent(lower(v.name)) = t.name
      where t.place not in (select place from by_key)
    ), found as (select * from by_key union select * from by_name)
    select t.word, coalesce(jsonb_agg(
             jsonb_build_object('key', v.key, 'name', v.name, 'district', d.name) order by v.key
           ) filter (where v.id is not null), '[]') as meant
    from typed t
    left join found f on f.place = t.place
    left join villages v on v.id = f.id
    left join districts d on d.code = v.district_code
    group by t.place, t.word order by t.place`);
  return [...rows];
}
