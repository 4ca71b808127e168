import type { Text } from "../../id";

/** Words around ranked matches, on the pages of a potential, an interest and a pair. */
export const match: Text["pages"]["match"] = {
  bestIs: "Best match:",
  nearestIs: "Nothing fits well yet. The nearest:",
  seeWhy: "See why",
  outOf100: (score: string) => `${score} out of 100`,
  others: (count: number) => `and ${count} more worth an introduction`,
  nearMisses: {
    title: "Almost a match",
    lead: "Only one condition stands in the way of these. Once it is met, the two can be introduced.",
    more: (count: number) => `${count} more are almost a match.`,
  },
  blocked: {
    interests: (count: number) => `${count} other interests are not shown because their conditions are not met.`,
    potentials: (count: number) =>
      `${count} other potentials are not shown because they do not meet this interest's conditions.`,
  },
  advice: {
    title: "How to raise the match",
    lead: "The single steps a village can take that add most, worked out anew by the matching engine. The figure is the largest gain possible.",
  },
};
