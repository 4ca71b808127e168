import type { PotentialContent } from "~/db/queries/potentials/potential-columns";

import type { FieldNames } from "../changed-fields";

/** Name of each field in files and in the log of what is assumed. */
export const POTENTIAL_FIELDS: FieldNames<PotentialContent>["names"] = {
  kind: "kind",
  sector: "sector",
  title: "title",
  description: "description",
  volume: "volume",
  needs: "needs",
  fundingNeed: "funding_need",
  beneficiaries: "beneficiaries",
  households: "households",
  sdgsDesa: "sdgs_desa",
  readiness: "readiness",
  legal: "legal",
  institution: "institution",
};
