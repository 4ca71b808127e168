import type { PartnerType } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { partners } from "../../schema";

/** A partner as somebody signs it up; numbers are digits. */
export type NewPartner = { ref: string; name: string; type: PartnerType; nib: string | null; npwp: string | null };

/** Makes a partner that the public does not see yet; null when another has the ref. */
export async function saveNewPartner(db: Db, partner: NewPartner): Promise<number | null> {
  const [made] = await db
    .insert(partners)
    .values({ ...partner, isVerified: false })
    .onConflictDoNothing({ target: partners.ref })
    .returning({ id: partners.id });
  return made?.id ?? null;
}
