import { z } from "zod";

import { SETTINGS_VERSION } from "../../search/meilisearch/index-settings";
import { mirrorDocuments } from "../../search/mirror-documents";
import { createPostgresSearch } from "../../search/postgres/postgres-search";
import type { SearchIndex } from "../../search/search";
import { lang, readCommandLine } from "../read-command-line";
import { readSearchQueries } from "./search-queries";
import { DEMONSTRATION_DAY, seedSearch } from "./search-seed";
import { searchSuccess } from "./search-success";
import { withThrowAwayDatabase } from "./throw-away-database";
import { openThrowAwayMeilisearch } from "./throw-away-meilisearch";

const options = z.object({ json: z.boolean().default(false), lang });

/**
 * `npm run --silent evaluate -- search [--json]`: how many of 60 judged queries in the demonstration's market have what was
 * meant among the first five, for each search that can be reached, with those that have not; as JSON with `--json`.
 * @throws UnusableInput with everything that is wrong with the command line
 */
export async function evaluateSearch(args: readonly string[]): Promise<void> {
  const { options: given } = readCommandLine(args, {
    usage: "usage_evaluate_search",
    options,
    flags: ["json"],
    argument: "none",
  });
  const queries = await readSearchQueries();
  const report = await withThrowAwayDatabase(async (db) => {
    const { documents } = await seedSearch(db);
    const ask = async (index: SearchIndex) => ({
      name: index.name,
      ...(await searchSuccess(index, queries, DEMONSTRATION_DAY)),
    });
    const adapters = [await ask(createPostgresSearch(db))];
    const meilisearch = await openThrowAwayMeilisearch();
    if (!("index" in meilisearch)) {
      return { documents, adapters, skipped: [{ name: "meilisearch", reason: meilisearch.reason }] };
    }
    try {
      await mirrorDocuments(db, { index: meilisearch.index, settings: SETTINGS_VERSION });
      return { documents, adapters: [...adapters, await ask(meilisearch.index)], skipped: [] };
    } finally {
      await meilisearch.close();
    }
  });
  if (given.json) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else console.dir(report, { depth: null });
}
