import { findSuccessor } from "~/db/queries/succession/find-successor";

import type { Services } from "../../services.server";

/** The present key of the village that once had this key; null when none had. */
export function findVillageSuccessor(
  { db, settings }: Pick<Services, "db" | "settings">,
  oldKey: string,
): Promise<string | null> {
  return findSuccessor(db, { regencyCode: settings.regencyCode, oldKey });
}
