import { inArray } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";

import type { Db } from "../../client";
import { partnerDocuments, photos } from "../../schema";

/** Those of the keys that a photo or a partner's paper has; at most a thousand at a time. */
export async function findUsedKeys(db: Db, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const found = await unionAll(
    db
      .select({ key: photos.key })
      .from(photos)
      .where(inArray(photos.key, [...keys])),
    db
      .select({ key: partnerDocuments.key })
      .from(partnerDocuments)
      .where(inArray(partnerDocuments.key, [...keys])),
  );
  return new Set(found.map(({ key }) => key));
}
