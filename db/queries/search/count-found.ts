import { sql, type SQL } from "drizzle-orm";

import type { Db } from "../../client";
import { openInterests } from "../interests/interest-listing";
import { partnersOn } from "../partners/partner-listing";
import { publishedPotentials } from "../potentials/potential-listing";
import { regencyVillages } from "../villages/village-listing";
import { interestMatches } from "./search-interests";
import { partnerMatches } from "./search-partners";
import { potentialMatches } from "./search-potentials";
import { villageMatches } from "./search-villages";

/** How many of each kind a text finds when nothing else narrows the search. */
export type FoundCounts = { potentials: number; interests: number; villages: number; partners: number };

/** Counts what a text finds in each kind; without words, everything. `day` is ISO 8601. */
export async function countFound(
  db: Db,
  sought: { regencyCode: string; day: string; text: string },
): Promise<FoundCounts> {
  const [counts] = await db.execute<FoundCounts>(sql`
    select ${countOf(potentialMatches(sought), publishedPotentials(sought.regencyCode))} as potentials,
           ${countOf(interestMatches(sought), openInterests(sought.day))} as interests,
           ${countOf(villageMatches(sought), regencyVillages(sought.regencyCode))} as villages,
           ${countOf(partnerMatches(sought), partnersOn(sought.day))} as partners`);
  return counts ?? { potentials: 0, interests: 0, villages: 0, partners: 0 };
}

const countOf = (matches: SQL, from: SQL) => sql`(
  with ${matches}
  select case when exists (select from words)
              then (select count(*)::int from best where matched = (select max(matched) from best))
              else (select count(*)::int from ${from}) end)`;
