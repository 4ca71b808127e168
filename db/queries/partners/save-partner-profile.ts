import { eq } from "drizzle-orm";

import type { Location } from "~/matching/domain/market";
import type { PartnerType } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { partners } from "../../schema";

/** What a partner says of itself. */
export type PartnerProfile = {
  name: string;
  type: PartnerType;
  description: string | null;
  /** KBLI section or class, as typed. */
  kbli: string | null;
  /** Digits. */
  nib: string | null;
  npwp: string | null;
  /** Where it works from. */
  site: Location | null;
};

/** An edit of the partner with this id. */
export type PartnerEdit = { id: number; profile: PartnerProfile; version: number; invented: string[]; updatedAt: Date };

/** Replaces the profile; the caller holds the lock. */
export async function savePartnerProfile(tx: Db, { id, profile, ...edit }: PartnerEdit): Promise<void> {
  const { site, ...columns } = profile;
  const place = { latitude: site?.latitude ?? null, longitude: site?.longitude ?? null };
  await tx
    .update(partners)
    .set({ ...columns, ...place, ...edit })
    .where(eq(partners.id, id));
}
