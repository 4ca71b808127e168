import type { Interest, Potential } from "../../domain/market";
import type { Asnaf, Beneficiary, PpmPillar, Sector } from "../../domain/vocabulary";
import type { Criterion, Measure } from "./criterion";

const LIVELIHOOD: readonly PpmPillar[] = ["income", "economic_independence"];
/** Which pillars of a mining community programme (Kepmen ESDM 1824/2018) a sector serves. */
export const PILLARS_OF_SECTOR: Record<Sector, readonly PpmPillar[]> = {
  food_crops: LIVELIHOOD,
  horticulture: LIVELIHOOD,
  plantation: LIVELIHOOD,
  livestock: LIVELIHOOD,
  capture_fisheries: LIVELIHOOD,
  aquaculture: LIVELIHOOD,
  forestry: ["income", "environment"],
  food_processing: LIVELIHOOD,
  culinary: LIVELIHOOD,
  crafts: [...LIVELIHOOD, "social_culture"],
  textiles: [...LIVELIHOOD, "social_culture"],
  trade: LIVELIHOOD,
  services: LIVELIHOOD,
  nature_tourism: [...LIVELIHOOD, "environment"],
  cultural_tourism: [...LIVELIHOOD, "social_culture"],
  renewable_energy: ["environment", "infrastructure"],
  water_sanitation: ["health", "infrastructure"],
  waste_circular: ["environment", "economic_independence"],
  education: ["education"],
  health: ["health"],
  environment: ["environment"],
  infrastructure: ["infrastructure"],
  social_culture: ["social_culture"],
  village_institution: ["community_institution"],
};
/** The asnaf that a stated beneficiary of poor households stands for. */
const POOR: readonly Asnaf[] = ["fakir", "miskin", "gharimin"];

/** Alignment of SDGs Desa, PPM pillars and asnaf: the mean of those that the partner states. */
export const goals: Criterion = ({ potential, interest }) => {
  const parts = [sdgs(potential, interest), pillars(potential, interest), asnaf(potential, interest)];
  const known = parts.filter((part) => typeof part === "number");
  if (known.length > 0) return known.reduce((sum, part) => sum + part, 0) / known.length;
  return parts.includes("unknown") ? "unknown" : "not_applicable";
};

function sdgs({ sdgsDesa }: Potential, { sdgsDesa: sought }: Interest): Measure {
  if (sought?.length === 0) return "not_applicable";
  if (sought === null || sdgsDesa === null || sdgsDesa.length === 0) return "unknown";
  const shared = sought.filter((goal) => sdgsDesa.includes(goal)).length;
  return shared / Math.min(sought.length, sdgsDesa.length);
}

function pillars({ sector }: Potential, { ppmPillars, fundSource }: Interest): Measure {
  if (fundSource !== "ppm" || ppmPillars?.length === 0) return "not_applicable";
  if (ppmPillars === null) return "unknown";
  return ppmPillars.some((pillar) => PILLARS_OF_SECTOR[sector].includes(pillar)) ? 1 : 0;
}

function asnaf({ beneficiaries }: Potential, { asnaf: sought }: Interest): Measure {
  if (sought === null || sought.length === 0) return "not_applicable";
  if (beneficiaries === null) return "unknown";
  return reachesAsnaf(beneficiaries, sought) ? 1 : 0;
}

/** Whether those who benefit belong to the asnaf sought. */
export const reachesAsnaf = (beneficiaries: readonly Beneficiary[], sought: readonly Asnaf[]): boolean =>
  beneficiaries.includes("poor_households") && sought.some((group) => POOR.includes(group));
