import { sql } from "drizzle-orm";

import type { Db } from "../../client";

/** What an address of the network asks for, and how often it may within so many minutes. */
export type AddressLimit = { what: string; address: string; at: Date; limit: number; minutes: number };

/** Counts one more; false when that is over the limit. Minutes count from the first of a row. */
export async function takeAddressAttempt(
  db: Db,
  { what, address, at, limit, minutes }: AddressLimit,
): Promise<boolean> {
  const now = at.getTime();
  const key = `${what}:${address}`;
  const [counted] = await db.execute<{ count: number }>(sql`
    insert into rate_limits as known (id, key, count, last_request)
    values (${key}, ${key}, 1, ${now}::bigint)
    on conflict (key) do update set
      count = case when known.last_request < ${now - minutes * 60_000}::bigint then 1 else known.count + 1 end,
      last_request = case when known.last_request < ${now - minutes * 60_000}::bigint then ${now}::bigint else known.last_request end
    returning count`);
  return (counted?.count ?? 1) <= limit;
}
