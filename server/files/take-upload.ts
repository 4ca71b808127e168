import { nextTryOn, tryOn } from "../attempts";
import type { Services } from "../services.server";

/** Why a file is not taken: the account added as many as it may, and can go on at `until`. */
export type UploadsUsedUp = { refusal: "too_many_uploads"; until: Date };

/**
 * Counts one file that an account is about to add, whatever becomes of it and though it be removed again; a refusal, and
 * counts nothing, once there were as many as its limit within the last hour.
 */
export async function takeUpload(
  needs: Pick<Services, "db" | "clock">,
  { userId }: { userId: string },
): Promise<UploadsUsedUp | null> {
  const tried = { what: "upload", account: userId } as const;
  if (await tryOn(needs, tried)) return null;
  return { refusal: "too_many_uploads", until: await nextTryOn(needs, tried) };
}
