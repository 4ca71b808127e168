import type { charts as original } from "../id/charts";

/** Words of the charts: each title is the question that the chart answers. */
export const charts: typeof original = {
  table: "Show as a table",
  sector: "Sector",
  district: "District",
  potentials: "Potentials",
  interests: "Interests",
  potentialsCount: (count: number) => (count === 1 ? "1 potential" : `${count} potentials`),
  interestsCount: (count: number) => (count === 1 ? "1 interest" : `${count} interests`),
  bySector: {
    title: "Which sectors do villages offer most?",
    answer: (sector: string, count: number) =>
      `Most: ${sector}, ${count === 1 ? "1 potential" : `${count} potentials`}.`,
  },
  byDistrict: {
    title: "Which districts offer potentials already?",
    answer: (district: string, count: number) =>
      `Most: ${district}, ${count === 1 ? "1 potential" : `${count} potentials`}.`,
  },
  supplyDemand: {
    title: "Which potentials has nobody asked for yet?",
    answer: (untapped: number, scarce: number) => {
      const sectors = (count: number) => (count === 1 ? "1 sector" : `${count} sectors`);
      const few = scarce === 0 ? "" : ` In ${sectors(scarce)} interest is still scarce.`;
      if (untapped === 0) return `Every sector that villages offer has somebody interested.${few}`;
      return `${sectors(untapped)} with potentials and no partner's interest yet.${few}`;
    },
    untapped: "Nobody interested yet",
    scarce: "Few interested",
    unmet: "No potential yet",
    status: "State",
    balanced: "Has both",
  },
  map: {
    title: "Where are the villages' potentials?",
    answer: "The larger the circle, the more potentials. Press a circle to see them.",
    description: (districts: number, potentials: number) =>
      `Dot map of ${districts} districts with ${potentials} potentials. The table below holds the same.`,
    dot: (district: string, count: number) => `${district}: ${count === 1 ? "1 potential" : `${count} potentials`}`,
    equator: "Equator",
    river: "Mahakam River",
    sea: "Makassar Strait",
    note: "River and lines of latitude are drawn roughly, for orientation. A dot is a district's seat, not its boundary.",
  },
  makeUp: {
    title: "Where does this score come from?",
    intro:
      "We judge the match twice: does this potential suit the partner, and does this interest suit the village? Each row is one measure. A bar to the right raises the fit, a bar to the left lowers it. The longer the bar, the stronger the effect.",
    lowers: "Lowers",
    raises: "Raises",
    partner: "For the partner",
    village: "For the village",
    criterion: "Measure",
    value: "Value of the measure",
    unknown: "Not known yet",
    notApplicable: "Does not apply",
    unknownCriteria: (names: string) =>
      `Not known yet, so not counted: ${names}. Filling these in makes the judgement more certain.`,
    noRecord: "Track record is not counted yet: no earlier cooperation of either is on record.",
    start: "Starting point",
    sum: "Sum",
    fit: "Fit",
    note: "Figures are log-odds. The starting point plus all rows equals the sum; the sum is turned into a fit of 0–100%. The final score combines the fits of both sides.",
    bar: (criterion: string, partner: string, village: string) =>
      `${criterion}: for the partner ${partner}, for the village ${village}`,
  },
};
