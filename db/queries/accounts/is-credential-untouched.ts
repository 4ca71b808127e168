import { and, eq } from "drizzle-orm";

import type { Db } from "../../client";
import { credentials } from "../../schema";

/** Whether the credential of this id is there and its password is still the one it was made with. */
export async function isCredentialUntouched(db: Db, id: string): Promise<boolean> {
  const sinceMade = eq(credentials.updatedAt, credentials.createdAt);
  return (await db.$count(credentials, and(eq(credentials.id, id), sinceMade))) > 0;
}
