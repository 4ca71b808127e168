/** Where a Meilisearch server is, and keys that may search or write this installation's indexes and no more. */
export type SearchSettings = { url: string; searchKey: string; writeKey: string };
