import { sql, type SQL } from "drizzle-orm";

import { KINDS, SECTORS } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { formerVillages } from "../succession/former-villages";
import { partnersOn } from "../partners/partner-listing";
import { publishedPotentials } from "../potentials/potential-listing";
import { regencyVillages } from "../villages/village-listing";
import type { SearchDocument } from "./search-document";
import type { Sought } from "./search-facets";
import { textArray } from "./text-array";

/** A document as its row says it: without a version, and without what its codes are called. */
export type DocumentRow = Omit<SearchDocument, "version" | "labels">;

/** What documents are made of: the regency's published market on a day (ISO 8601). */
export type DocumentScope = { regencyCode: string; day: string };

/** The documents of the rows with these ids; rows that are not published, or not there, have none. */
export async function readDocuments(
  db: Db,
  scope: DocumentScope,
  { kind, ids }: { kind: Sought; ids: readonly number[] },
): Promise<DocumentRow[]> {
  const source = SOURCES[kind](scope);
  return select(db, { kind, source }, sql`${source.id} = any(${`{${ids.join(",")}}`}::bigint[])`);
}

/** The next documents of a kind after the row `after`, in the order of their ids, at most `limit`. */
export async function readDocumentsAfter(
  db: Db,
  scope: DocumentScope,
  { kind, after, limit }: { kind: Sought; after: number; limit: number },
): Promise<DocumentRow[]> {
  const source = SOURCES[kind](scope);
  return select(db, { kind, source }, sql`${source.id} > ${after} order by ${source.id} limit ${limit}`);
}

type Source = { from: SQL; id: SQL; document: SQL };

async function select(
  db: Db,
  { kind, source: { from, id, document } }: { kind: Sought; source: Source },
  where: SQL,
): Promise<DocumentRow[]> {
  const rows = await db.execute<{ id: string; document: Omit<DocumentRow, "kind" | "id"> }>(sql`
    select ${id}::int8 as id, ${document} as document from ${from} where ${where}`);
  return rows.map((row) => ({ ...row.document, kind, id: Number(row.id) }));
}

const position = (latitude: SQL, longitude: SQL) => sql`
  case when ${latitude} is not null then jsonb_build_object('latitude', ${latitude}, 'longitude', ${longitude}) end`;

const villagePosition = position(sql`coalesce(v.latitude, d.latitude)`, sql`coalesce(v.longitude, d.longitude)`);

const attentionOf = (own: SQL) => sql`(select count(*)::int from outcomes o where ${own})`;

const sectorsTaken = sql`array(
  select sector from unnest(${textArray(SECTORS)}) as every(sector)
  where (i.sectors = '{}' or sector = any(i.sectors)) and sector <> all(i.excluded_sectors))`;

const kindsTaken = sql`case when i.kinds = '{}' then ${textArray(KINDS)} else i.kinds end`;

/** Districts that an interest reaches: all without an area; else those named, those of named villages, those in its radius. */
const districtsReached = (regencyCode: string) => sql`array(
  select r.code from districts r
  where r.regency_code = ${regencyCode} and (
    (i.radius_km is null
      and not exists (select from interest_districts n where n.interest_id = i.id)
      and not exists (select from interest_villages n where n.interest_id = i.id))
    or exists (select from interest_districts n where n.interest_id = i.id and n.district_code = r.code)
    or exists (select from interest_villages n join villages v on v.id = n.village_id
               where n.interest_id = i.id and v.district_code = r.code)
    or 2 * 6371 * asin(sqrt(least(1,
         sin(radians(r.latitude - m.latitude) / 2) ^ 2
         + cos(radians(m.latitude)) * cos(radians(r.latitude)) * sin(radians(r.longitude - m.longitude) / 2) ^ 2
       ))) <= i.radius_km))`;

const SOURCES: Record<Sought, (scope: DocumentScope) => Source> = {
  potentials: ({ regencyCode }) => ({
    from: publishedPotentials(regencyCode),
    id: sql`p.id`,
    document: sql`jsonb_build_object(
      'ref', p.ref, 'title', p.title, 'place', v.name || ', ' || d.name, 'body', coalesce(p.description, ''),
      'codes', jsonb_build_object(
        'kind', array[p.kind], 'sector', array[p.sector], 'district', array[d.code], 'support', coalesce(p.needs, '{}'),
        'readiness', array[p.readiness], 'development_index', array_remove(array[v.development_index], null),
        'certificate', coalesce(p.legal, '{}')),
      'position', ${villagePosition}, 'newest', extract(epoch from p.published_at)::int, 'size', 0,
      'attention', ${attentionOf(sql`o.potential_id = p.id`)}, 'closes', null)`,
  }),
  interests: ({ regencyCode }) => ({
    from: sql`interests i join partners m on m.id = i.partner_id and m.is_verified and i.state = 'published'`,
    id: sql`i.id`,
    document: sql`jsonb_build_object(
      'ref', i.ref, 'title', i.title, 'place', m.name, 'body', coalesce(i.description, ''),
      'codes', jsonb_build_object(
        'sector', ${sectorsTaken}, 'kind', ${kindsTaken}, 'fund_source', array[i.fund_source], 'support', i.offers,
        'district', ${districtsReached(regencyCode)}),
      'position', ${position(sql`m.latitude`, sql`m.longitude`)},
      'newest', extract(epoch from i.published_at)::int, 'size', 0,
      'attention', ${attentionOf(sql`o.interest_id = i.id`)}, 'closes', i.closes)`,
  }),
  villages: ({ regencyCode }) => ({
    from: regencyVillages(regencyCode),
    id: sql`v.id`,
    document: sql`jsonb_build_object(
      'ref', v.key, 'title', v.name,
      'place', d.name || coalesce((
        select string_agg(', ' || former.name, '' order by former.name) from ${formerVillages(regencyCode)} former
        where former.village_id = v.id), ''),
      'body', coalesce(v.description, ''),
      'codes', jsonb_build_object(
        'district', array[d.code], 'sector', coalesce(offer.sectors, '{}'),
        'development_index', array_remove(array[v.development_index], null), 'village_status', array[v.status]),
      'position', ${villagePosition}, 'newest', 0, 'size', coalesce(offer.potentials, 0),
      'attention', ${attentionOf(sql`o.potential_id in (select id from potentials where village_id = v.id)`)}, 'closes', null)`,
  }),
  partners: ({ day }) => ({
    from: partnersOn(day),
    id: sql`m.id`,
    document: sql`jsonb_build_object(
      'ref', m.ref, 'title', m.name, 'place', '', 'body', coalesce(m.description, ''),
      'codes', jsonb_build_object('partner_type', array[m.type], 'fund_source', coalesce(demand.fund_sources, '{}')),
      'position', ${position(sql`m.latitude`, sql`m.longitude`)}, 'newest', 0, 'size', coalesce(demand.interests, 0),
      'attention', ${attentionOf(sql`o.interest_id in (select id from interests where partner_id = m.id)`)}, 'closes', null)`,
  }),
};
