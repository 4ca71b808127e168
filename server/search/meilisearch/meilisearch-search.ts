import { randomUUID } from "node:crypto";

import type { SearchIndex } from "../search";
import { connectionsTo, type MeilisearchOptions } from "./connection";
import { documentVersions } from "./document-versions";
import { find } from "./find";
import { findAll } from "./find-all";
import { health } from "./health";
import { rebuild } from "./rebuild";
import { suggest } from "./suggest";
import { removeDocuments, writeDocuments } from "./write-documents";

/** Search in a Meilisearch server, with an index for each kind; every failure of the server is a `SearchError`. */
export function createMeilisearchSearch(options: MeilisearchOptions): SearchIndex {
  const { search, write } = connectionsTo(options);
  return {
    name: "meilisearch",
    find: (request) => find(search, request),
    findAll: (words) => findAll(search, words),
    suggest: (words) => suggest(search, words),
    index: (documents) => writeDocuments(write, documents),
    remove: (keys) => removeDocuments(write, keys),
    rebuild: (batches) => rebuild(write, { batches, name: randomUUID() }),
    versions: () => documentVersions(write),
    health: () => health(search),
  };
}
