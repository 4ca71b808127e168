import type { Rule } from "./rule";

/** The interest does not exclude this sector. */
export const sectorIsNotExcluded: Rule = ({ pair: { potential, interest } }) =>
  interest.excludedSectors.includes(potential.sector) ? { code: "sector_excluded", sector: potential.sector } : null;
