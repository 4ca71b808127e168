import { Meilisearch } from "meilisearch";
import { z } from "zod";

import { ask } from "./ask";
import { checkedPrefix, everyIndex, type IndexPrefix } from "./index-names";
import { SearchError } from "./search-error";

/** What each key may do, and no more: https://www.meilisearch.com/docs/reference/api/keys */
const ACTIONS = {
  search: ["search"],
  write: [
    "documents.add",
    "documents.delete",
    "documents.get",
    "indexes.create",
    "indexes.delete",
    "indexes.get",
    "indexes.swap",
    "settings.update",
    "tasks.get",
  ],
} as const;

type Role = keyof typeof ACTIONS;

const PATIENCE = { tries: 3, pauseMs: 250 };
const LIMIT_MS = 10_000;
const MOST_KEYS = 1_000;

const Key = z.object({
  name: z.string().nullish(),
  key: z.string(),
  actions: z.array(z.string()),
  indexes: z.array(z.string()),
});
const Keys = z.object({ results: z.array(Key) });

/** The keys that processes of the product hold: one searches, the other writes, both only the indexes of the prefix. */
export async function scopedKeys({
  url,
  masterKey,
  prefix,
}: {
  url: string;
  masterKey: string;
  prefix: IndexPrefix;
}): Promise<{ searchKey: string; writeKey: string }> {
  const client = new Meilisearch({ host: url, apiKey: masterKey, timeout: LIMIT_MS });
  const indexes = [everyIndex(checkedPrefix(prefix))];
  const known = parsed(Keys, await ask(() => client.getKeys({ limit: MOST_KEYS }), PATIENCE)).results;

  async function keyFor(role: Role): Promise<string> {
    const name = `${prefix} ${role}`;
    const found = known.find(
      (key) => key.name === name && isAlike(key.actions, ACTIONS[role]) && isAlike(key.indexes, indexes),
    );
    if (found) return found.key;
    const options = { name, actions: [...ACTIONS[role]], indexes, expiresAt: null };
    return parsed(Key, await ask(() => client.createKey(options), PATIENCE)).key;
  }
  return { searchKey: await keyFor("search"), writeKey: await keyFor("write") };
}

const isAlike = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((one) => b.includes(one));

function parsed<Shape extends z.ZodType>(shape: Shape, answer: unknown): z.infer<Shape> {
  const result = shape.safeParse(answer);
  if (!result.success) throw new SearchError("search_failed", { cause: result.error });
  return result.data;
}
