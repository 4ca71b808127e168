import type { VillageScope } from "~/db/queries/villages/village-scope";
import type { Actor } from "~/matching/domain/actor";

/** The villages an actor may work for; null when none. What they may do there is the policy's to say. */
export function villageScopeOf({ userId, role, standing, organisation }: Actor): VillageScope | null {
  if (organisation.kind === "village" && (standing === "confirmed" || standing === "claimed")) {
    const { villageId, regency } = organisation;
    return { villageId, regency, onlyMadeBy: standing === "claimed" ? userId : null };
  }
  if (standing !== "confirmed") return null;
  const { kind } = organisation;
  if (kind === "district" && role === "district_officer") {
    return { district: organisation.district, regency: organisation.regency };
  }
  return kind === "regency" && role === "broker" ? { regency: organisation.regency } : null;
}
