import { Meilisearch } from "meilisearch";

/** Removes what a test left on a Meilisearch server: the indexes of its prefix, and its keys. */
export async function emptyMeilisearch({
  url,
  masterKey,
  prefix,
}: {
  url: string;
  masterKey: string;
  prefix: string;
}): Promise<void> {
  const client = new Meilisearch({ host: url, apiKey: masterKey });
  const { results: indexes } = await client.getIndexes({ limit: 1_000 });
  const own = indexes.filter(({ uid }) => uid.startsWith(`${prefix}_`));
  await Promise.all(own.map(({ uid }) => client.deleteIndex(uid).waitTask()));
  const { results: keys } = await client.getKeys({ limit: 1_000 });
  const made = keys.filter(({ name }) => name?.startsWith(`${prefix} `));
  await Promise.all(made.map(({ uid }) => client.deleteKey(uid)));
}
