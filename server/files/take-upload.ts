import { createHash } from "node:crypto";

import { findFirstAttempt } from "~/db/queries/accounts/find-first-attempt";
import { takeAttempt } from "~/db/queries/accounts/take-attempt";

import type { Services } from "../services.server";

/** Files that one account may add in any hour: seven potentials full of photos, and far from filling a disk. */
export const UPLOADS_AN_HOUR = 60;

const HOUR_MS = 60 * 60_000;

/** Why a file is not taken: the account added as many as it may, and can go on at `until`. */
export type UploadsUsedUp = { refusal: "too_many_uploads"; until: Date };

/**
 * Counts one file that an account is about to add, whatever becomes of it and though it be removed again; a refusal, and
 * counts nothing, once there were `UPLOADS_AN_HOUR` within the last hour.
 */
export async function takeUpload(
  { db, clock }: Pick<Services, "db" | "clock">,
  { userId }: { userId: string },
): Promise<UploadsUsedUp | null> {
  const accountHash = createHash("sha256").update(`upload:${userId}`).digest("hex");
  const at = clock.now();
  const since = new Date(at.getTime() - HOUR_MS);
  if ((await takeAttempt(db, { accountHash, at, since, limit: UPLOADS_AN_HOUR })) !== null) return null;
  const first = await findFirstAttempt(db, { accountHash, since });
  return { refusal: "too_many_uploads", until: new Date((first ?? at).getTime() + HOUR_MS) };
}
