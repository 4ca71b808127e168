import { and, eq, isNull, ne } from "drizzle-orm";

import type { Channel, Language } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { users } from "../../schema";
import { isReachable } from "./digest-cutoffs";

/** Somebody who can be written to, and wants to be. */
export type Reader = {
  userId: string;
  name: string;
  language: Language;
  channel: Channel;
  email: string;
  phoneNumber: string | null;
  unsubscribeToken: string;
};

/** Where digests read a person from. */
export const readerColumns = {
  userId: users.id,
  name: users.name,
  language: users.language,
  channel: users.channel,
  email: users.email,
  phoneNumber: users.phoneNumber,
  unsubscribeToken: users.unsubscribeToken,
};

/** The person; null for somebody who cannot be reached by the chosen channel, or chose not to be written to. */
export async function findReachableReader(db: Db, userId: string): Promise<Reader | null> {
  const [reader] = await db
    .select(readerColumns)
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.erasedAt), ne(users.digest, "never"), isReachable(db)));
  return reader ?? null;
}
