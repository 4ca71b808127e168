import type { PotentialContent } from "~/db/queries/potentials/potential-columns";

/** Name of each field in files and in the log of what is assumed. */
const NAMES: Record<keyof PotentialContent, string> = {
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

const isField = (field: string): field is keyof PotentialContent => field in NAMES;

/** The fields in which two contents differ, as files name them; the order of needs counts, that of other lists does not. */
export function changedFields(before: PotentialContent, after: PotentialContent): string[] {
  return Object.keys(NAMES)
    .filter(isField)
    .filter((field) => plain(field, before[field]) !== plain(field, after[field]))
    .map((field) => NAMES[field]);
}

function plain(field: keyof PotentialContent, value: PotentialContent[keyof PotentialContent]): string {
  if (Array.isArray(value)) return JSON.stringify(field === "needs" ? value : value.map(String).sort());
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
