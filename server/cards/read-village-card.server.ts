import { findVillage } from "~/db/queries/villages/find-village";
import type { VillageStatus } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";

/** What a village's card shows. */
export type VillageCardFacts = { name: string; status: VillageStatus; district: string };

/**
 * A village of the regency, as its card shows it.
 * @throws AppError `village_not_found`, as its page does
 */
export async function readVillageCard({ db, settings }: Services, { key }: { key: string }): Promise<VillageCardFacts> {
  const found = await findVillage(db, { regencyCode: settings.regencyCode, key });
  if (!found) throw new AppError("village_not_found");
  const { village, district } = found;
  return { name: village.name, status: village.status, district: district.name };
}
