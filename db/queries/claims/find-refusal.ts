import { sql } from "drizzle-orm";

import type { VillageStatus } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { directoryOf } from "../organisations/directory";

/** What somebody was refused for, and why; `status` is that of a village, null for a partner. */
export type Refusal = { organisation: { name: string; status: VillageStatus | null }; reason: string };

/** Why the person of this session was refused; null for everybody else. */
export async function findRefusal(
  db: Db,
  { token, regencyCode }: { token: string; regencyCode: string },
): Promise<Refusal | null> {
  const [found] = await db.execute<{ refusal: Refusal }>(sql`
    select jsonb_build_object(
      'organisation', jsonb_build_object('name', o.name, 'status', o.status), 'reason', u.standing_reason) as refusal
    from sessions s join users u on u.id = s.user_id join ${directoryOf(regencyCode)} on o.organisation_id = u.organisation_id
    where s.token = ${token} and s.expires_at > now() and u.standing = 'refused' and u.standing_reason is not null
      and u.erased_at is null`);
  return found?.refusal ?? null;
}
