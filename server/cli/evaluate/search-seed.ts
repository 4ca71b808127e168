import type { Db } from "~/db/client";
import { seedDatabase } from "~/db/seed/seed-database";

import { type DocumentsVerified, verifyDocuments } from "../../search/verify-documents";

/** The day on which the demonstration is looked at: most of its interests are open. */
export const DEMONSTRATION_DAY = "2026-11-24";

const SETTINGS = {
  regencyCode: "64.02",
  regencyName: "Kutai Kartanegara",
  timeZone: "Asia/Makassar",
  publicUrl: "https://desa.test",
};

/** Loads the demonstration's market into a migrated database, and its documents as the product does. */
export async function seedSearch(db: Db): Promise<DocumentsVerified> {
  await seedDatabase(db, { regencyCode: SETTINGS.regencyCode, log: { info: () => undefined } });
  const clock = { now: () => new Date(`${DEMONSTRATION_DAY}T03:00:00Z`), today: () => DEMONSTRATION_DAY };
  return verifyDocuments({ db, settings: SETTINGS, clock });
}
