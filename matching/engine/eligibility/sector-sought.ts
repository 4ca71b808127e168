import type { Rule } from "./rule";

/** The interest takes potentials of this sector; an empty list takes any. */
export const sectorIsSought: Rule = ({ pair: { potential, interest } }) => {
  if (interest.sectors.length === 0 || interest.sectors.includes(potential.sector)) return null;
  return { code: "sector_not_sought", sector: potential.sector, sought: interest.sectors };
};
