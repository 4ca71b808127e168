import { type InferSelectModel, sql } from "drizzle-orm";

import type { Interest } from "~/matching/domain/market";

import { interests } from "../../schema";
import { interestValue } from "../market/market-values";

/** A place that an interest names. */
export type NamedPlace = { code: string; name: string };

/** The places that an interest names; a village's `code` is its key. */
export type NamedPlaces = { districts: NamedPlace[]; villages: NamedPlace[] };

/** Two more columns of a query over `interests`: the places each names, in order. */
export const NAMED_PLACES = {
  districts: sql<NamedPlace[]>`(
    select coalesce(jsonb_agg(jsonb_build_object('code', d.code, 'name', d.name) order by n.position), '[]')
    from interest_districts n join districts d on d.code = n.district_code where n.interest_id = ${interests.id})`,
  villages: sql<NamedPlace[]>`(
    select coalesce(jsonb_agg(jsonb_build_object('code', v.key, 'name', v.name) order by n.position), '[]')
    from interest_villages n join villages v on v.id = n.village_id where n.interest_id = ${interests.id})`,
};

/** The interest as the engine's value; `partner` is its partner's ref. */
export function interestOf(
  row: InferSelectModel<typeof interests>,
  { partner, districts, villages }: NamedPlaces & { partner: string },
): Interest {
  const codes = (places: NamedPlace[]) => places.map(({ code }) => code);
  return interestValue(row, { partner, districts: codes(districts), villages: codes(villages) });
}
