import { sql, type SQL } from "drizzle-orm";

import { type FacetName, FACETS_OF } from "./search-facets";
import type { SearchRequest } from "./search-request";
import { textArray } from "./text-array";

type Narrowing = Pick<SearchRequest, "sought" | "selected" | "near">;

/** So many districts are told, those of most documents first: a country has some 7,300. */
const MOST_DISTRICTS = 200;

const chosenFacets = ({ sought, selected }: Narrowing): FacetName[] =>
  FACETS_OF[sought].filter((facet) => (selected[facet] ?? []).length > 0);

const chosen = (facet: FacetName) => sql`(select ids from chosen where facet = ${facet})`;

/** Whether a list has what is chosen in every facet, but for the district and one that is left out. */
function isListChosen(narrowing: Narrowing, leftOut?: FacetName): SQL {
  const facets = chosenFacets(narrowing).filter((facet) => facet !== leftOut && facet !== "district");
  return sql.join([sql`true`, ...facets.map((facet) => sql`codes && ${chosen(facet)}`)], sql` and `);
}

/** Whether a row of `found` has what is chosen in every facet, but for the district if that is left out. */
export function isChosen(narrowing: Narrowing, leftOut?: "district"): SQL {
  const facets = chosenFacets(narrowing).filter((facet) => facet !== leftOut);
  if (facets.length === 0) return sql`true`;
  const isListed = isAmong(isListChosen(narrowing));
  if (!facets.includes("district")) return isListed;
  const isNear = sql`
    (district = any(${chosen("district")}::int[]) or ${isAmong(sql`codes && ${chosen("district")}`)})`;
  return sql`${isListed} and ${isNear}`;
}

/** Whether the row's list is one of those; never planned as a join, which would be one for a few rows. */
const isAmong = (isListed: SQL) => sql`(list in (select list from by_list where ${isListed})) is true`;

/**
 * Clauses for the facets of a kind: `chosen` and `by_list (list, codes, documents, chosen_documents, matched)`, how many
 * documents have the same codes and how many of these the chosen district; the number of all that is chosen, and the lists of
 * codes with counts as JSON. A facet's counts ignore what is chosen in it and obey all else. Needs `matchClauses`.
 */
export function facetClauses(narrowing: Narrowing): { clauses: SQL; total: SQL; lists: SQL } {
  const facets: readonly FacetName[] = FACETS_OF[narrowing.sought];
  const own = chosenFacets(narrowing);
  const others = facets.filter((facet) => !own.includes(facet) && facet !== "district");
  const counts = [
    countsOf(others, isListChosen(narrowing)),
    ...own.flatMap((facet) => (facet === "district" ? [] : [countsOf([facet], isListChosen(narrowing, facet))])),
    ...(facets.includes("district") ? [districtCounts(narrowing)] : []),
  ];
  return {
    clauses: sql`
      chosen as materialized (
        select facet, array_agg(id) as ids from search_codes
        where ${sql.join([sql`false`, ...own.map((facet) => isCode(facet, narrowing.selected[facet] ?? []))], sql` or `)}
        group by facet
      ),
      by_list as materialized (${byList(narrowing)}),
      counted as (${sql.join(counts, sql` union all `)})`,
    total: sql`(select coalesce(sum(chosen_documents), 0)::int from by_list where ${isListChosen(narrowing)})`,
    lists: sql`(
      select jsonb_object_agg(facet, coalesce(list, '[]')) from unnest(${textArray(facets)}) as every (facet)
      left join (
        select facet, jsonb_agg(jsonb_build_object('code', code, 'count', documents) order by documents desc, code) as list
        from counted group by facet
      ) as listed using (facet))`,
  };
}

/** Lists that are counted already count all that is found anywhere; of a district or a circle the rows must be counted. */
function byList({ sought, selected, near }: Narrowing): SQL {
  const hasDistrict = (selected.district ?? []).length > 0;
  if (!hasDistrict && !near?.withinKm) {
    return sql`
      select list, codes, documents, documents as chosen_documents, matched from listed where kind = ${sought}`;
  }
  const isThere = hasDistrict ? sql`district = any(${chosen("district")}::int[])` : sql`true`;
  return sql`
    select list, codes, counted.documents,
      case when codes && ${chosen("district")} then counted.documents else of_district end as chosen_documents, matched
    from (
      select list, max(matched) as matched, count(*)::int as documents, (count(*) filter (where ${isThere}))::int as of_district
      from found group by list
    ) as counted join search_code_lists on id = list`;
}

const isCode = (facet: FacetName, codes: readonly string[]) =>
  sql`(facet = ${facet} and code = any(${textArray(codes)}))`;

/** How many documents of the lists each code of the facets has. */
const countsOf = (facets: readonly FacetName[], isListed: SQL) => sql`
  select facet, code, documents
  from (
    select code_id, sum(chosen_documents)::int as documents
    from (select unnest(codes) as code_id, chosen_documents from by_list where ${isListed}) as each
    group by code_id
  ) as own
  join search_codes on search_codes.id = own.code_id and facet = any(${textArray(facets)})
  where documents > 0`;

/** A district is a column of its own where a document has one only. */
const districtCounts = (narrowing: Narrowing) => sql`
  select facet, code, documents
  from (
    select code_id, sum(documents)::int as documents
    from (
      select district as code_id, count(*) as documents
      from found where district is not null and ${isChosen(narrowing, "district")} group by district
      union all
      select each.code_id, documents from by_list cross join unnest(codes) as each (code_id)
      where ${isListChosen(narrowing)} and each.code_id in (select id from search_codes where facet = 'district')
    ) as parts
    group by code_id order by documents desc, code_id limit ${MOST_DISTRICTS}
  ) as own
  join search_codes on search_codes.id = own.code_id`;
