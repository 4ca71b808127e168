import type { Db } from "~/db/client";
import { countFound } from "~/db/queries/search/count-found";
import { searchInterests } from "~/db/queries/search/search-interests";
import { searchPartners } from "~/db/queries/search/search-partners";
import { searchPotentials } from "~/db/queries/search/search-potentials";
import { searchVillages } from "~/db/queries/search/search-villages";

import type { Search } from "./search";

/** Search in the database itself, one statement per call: always there, always up to date. */
export function createPostgresSearch(db: Db): Search {
  return {
    potentials: (request) => searchPotentials(db, request),
    interests: (request) => searchInterests(db, request),
    villages: (request) => searchVillages(db, request),
    partners: (request) => searchPartners(db, request),
    counts: (sought) => countFound(db, sought),
  };
}
