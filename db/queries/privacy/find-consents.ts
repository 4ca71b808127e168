import { desc, eq } from "drizzle-orm";

import type { Db } from "../../client";
import { consents } from "../../schema";
import type { ConsentPurpose } from "./save-consent";

/** A consent and when it ended. */
export type StoredConsent = { purpose: ConsentPurpose; version: string; givenAt: Date; withdrawnAt: Date | null };

/** All consents of a person, newest first. */
export async function findConsents(db: Db, userId: string): Promise<StoredConsent[]> {
  const { purpose, version, givenAt, withdrawnAt, id } = consents;
  return db
    .select({ purpose, version, givenAt, withdrawnAt })
    .from(consents)
    .where(eq(consents.userId, userId))
    .orderBy(desc(givenAt), desc(id));
}
