import type { OwnPotential } from "~/db/queries/potentials/own-potential";
import type { VillageOwned } from "~/matching/domain/policy";

/** A stored potential as the rules of permission see it. */
export const ownedByVillage = ({ villageId, district, regency, createdBy }: OwnPotential): VillageOwned => ({
  villageId,
  district: district.code,
  regency,
  createdBy,
});
