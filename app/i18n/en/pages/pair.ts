import type { Text } from "../../id";

/** Words of the page of one pair. */
export const pair: Text["pages"]["pair"] = {
  heading: "Do the two fit?",
  title: (potential: string, interest: string) => `${potential} and ${interest}`,
  description: (potential: string, interest: string) => `How well “${potential}” fits “${interest}”, and why.`,
  potential: "Village potential",
  interest: "Partner interest",
  match: "Match",
  reasons: "Why it scores like this",
  advice: { title: "What the village could do", none: "No single step by the village would clearly raise this score." },
  blocked: {
    title: "The two cannot be introduced yet",
    lead: (count: number) => (count === 1 ? "One condition is not met:" : `${count} conditions are not met:`),
    lifted: (score: string, band: string) => `Once it is met, the score becomes ${score} out of 100: ${band}.`,
  },
  otherInterests: "Other interests for this potential",
  otherPotentials: "Other potentials for this interest",
};
