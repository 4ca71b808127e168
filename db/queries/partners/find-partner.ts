import { and, eq } from "drizzle-orm";

import type { PartnerType } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { partners } from "../../schema";

/** A partner as its page shows it. */
export type PartnerRecord = {
  ref: string;
  name: string;
  type: PartnerType;
  description: string | null;
  kbli: string | null;
  source: string | null;
  /** Names of the fields that are assumed for the demonstration. */
  invented: string[];
};

/** The partner with this ref, when DPMD has verified it. */
export async function findPartner(db: Db, { ref }: { ref: string }): Promise<PartnerRecord | null> {
  const { name, type, description, kbli, source, invented } = partners;
  const [found] = await db
    .select({ ref: partners.ref, name, type, description, kbli, source, invented })
    .from(partners)
    .where(and(eq(partners.ref, ref), eq(partners.isVerified, true)));
  return found ?? null;
}
