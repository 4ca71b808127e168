import type { Db } from "../client";
import { potentials } from "../schema";
import { seedDemonstration } from "./seed-demonstration";
import { seedRegions } from "./seed-regions";

/** What a seed is for, and where it says what it does. */
export type Seeding = { regencyCode: string; log: { info: (message: string) => void } };

/** The regency that the demonstration is about; every other starts without potentials. */
const DEMONSTRATION_REGENCY = "64.02";

/**
 * Loads what a new installation starts with, and nothing into one that has it: the regions of the country, and for
 * Kutai Kartanegara a market to look at, as long as there is no potential. Each is one transaction.
 */
export async function seedDatabase(db: Db, { regencyCode, log }: Seeding): Promise<{ seeded: boolean }> {
  const loadedRegions = await seedRegions(db);
  if (loadedRegions) log.info("regions seeded");
  const wantsDemonstration = regencyCode === DEMONSTRATION_REGENCY && !(await hasPotentials(db));
  if (wantsDemonstration) {
    await db.transaction(seedDemonstration);
    log.info("demonstration seeded");
  }
  return { seeded: loadedRegions || wantsDemonstration };
}

async function hasPotentials(db: Db): Promise<boolean> {
  return (await db.select({ id: potentials.id }).from(potentials).limit(1)).length > 0;
}
