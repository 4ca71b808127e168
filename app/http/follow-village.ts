import { redirect } from "@remix-run/node";

import { AppError } from "~/server/app-error.server";
import type { Services } from "~/server/services.server";
import { findVillageSuccessor } from "~/server/villages/succession/find-village-successor.server";

/** The key of a village in an address, and the address of the same page for another key. */
export type FollowedVillage = { key: string; hrefOf: (key: string) => string };

/**
 * What is read of a village; where nothing is there under a former key, its page under the present one.
 * @throws a permanent redirect, or what the reading throws
 */
export async function orFollowVillage<Reading>(
  services: Services,
  { key, hrefOf }: FollowedVillage,
  read: () => Promise<Reading>,
): Promise<Reading> {
  try {
    return await read();
  } catch (error) {
    const isAbsent = error instanceof AppError && ABSENT.has(error.code);
    const successor = isAbsent ? await findVillageSuccessor(services, key) : null;
    if (successor === null) throw error;
    throw redirect(hrefOf(successor), 301);
  }
}

const ABSENT: ReadonlySet<AppError["code"]> = new Set(["village_not_found", "not_found"]);
