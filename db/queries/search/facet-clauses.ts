import { sql, type SQL } from "drizzle-orm";

import { type FacetName, FACETS_OF } from "./search-facets";
import type { SearchRequest } from "./search-request";
import { textArray } from "./text-array";

type Narrowing = Pick<SearchRequest, "sought" | "selected">;

const chosenFacets = ({ sought, selected }: Narrowing): FacetName[] =>
  FACETS_OF[sought].filter((facet) => (selected[facet] ?? []).length > 0);

const chosen = (facet: FacetName) => sql`(select ids from chosen where facet = ${facet})`;

/** Whether a row of `found` has what is chosen in every facet, but for one that is left out. */
export function isChosen(narrowing: Narrowing, leftOut?: FacetName): SQL {
  const facets = chosenFacets(narrowing).filter((facet) => facet !== leftOut);
  const conditions = facets.map((facet) =>
    facet === "district"
      ? sql`(district = any(${chosen(facet)}::int[]) or codes && ${chosen(facet)})`
      : sql`codes && ${chosen(facet)}`,
  );
  return sql.join([sql`true`, ...conditions], sql` and `);
}

/** Codes of a facet that are told, those of most documents first: a country has some 7,300 districts. */
const MOST_CODES = 200;

/**
 * Clauses for the facets of a kind: `chosen` before `passing`, `counted (facet, code, documents)` after it, and the lists of
 * codes with counts as JSON. A facet's counts ignore what is chosen in it and obey all else.
 */
export function facetClauses(narrowing: Narrowing): { clauses: SQL; counted: SQL; lists: SQL } {
  const facets: readonly FacetName[] = FACETS_OF[narrowing.sought];
  const own = chosenFacets(narrowing);
  const others = facets.filter((facet) => !own.includes(facet));
  const counts = [
    countsOf(others, sql`passing`),
    ...own.map((facet) =>
      countsOf([facet], sql`(select codes, district from found where ${isChosen(narrowing, facet)}) as others`),
    ),
  ];
  return {
    clauses: sql`
      chosen as materialized (
        select facet, array_agg(id) as ids from search_codes
        where ${sql.join([sql`false`, ...own.map((facet) => isCode(facet, narrowing.selected[facet] ?? []))], sql` or `)}
        group by facet
      )`,
    counted: sql`counted as (${sql.join(counts, sql` union all `)})`,
    lists: sql`(
      select jsonb_object_agg(facet, coalesce(list, '[]')) from unnest(${textArray(facets)}) as every (facet)
      left join (
        select facet, jsonb_agg(jsonb_build_object('code', code, 'count', documents) order by place) as list
        from (select *, row_number() over (partition by facet order by documents desc, code) as place from counted) ranked
        where place <= ${MOST_CODES} group by facet
      ) as listed using (facet))`,
  };
}

const isCode = (facet: FacetName, codes: readonly string[]) =>
  sql`(facet = ${facet} and code = any(${textArray(codes)}))`;

/** Lists of codes are counted first, as many documents have the same. */
const countsOf = (facets: readonly FacetName[], rows: SQL) => sql`
  select facet, code, documents
  from (
    select code_id, sum(documents)::int as documents
    from (
      select unnest(codes) as code_id, documents
      from (select codes, count(*) as documents from ${rows} group by codes) as lists
      ${facets.includes("district") ? sql`union all select district, count(*) from ${rows} group by district` : sql``}
    ) as parts
    where code_id is not null group by code_id
  ) as own
  join search_codes on search_codes.id = own.code_id and facet = any(${textArray(facets)})`;
