import type { Text } from "../../id";

/** Words of the page that answers why others are not introduced to a potential or an interest. */
export const askWhy: Text["pages"]["askWhy"] = {
  crumb: "Why not?",
  title: (title: string) => `Why not? ${title}`,
  potential: {
    heading: "Why not with another partner?",
    description: (title: string) => `Partner interests that cannot be introduced to “${title}” yet, and why.`,
    search: "Ask about a partner or an interest",
    count: (count: number) =>
      count === 1
        ? "1 interest cannot be introduced to this potential yet."
        : `${count} interests cannot be introduced to this potential yet. The nearest come first.`,
    none: {
      title: "No condition keeps an interest away",
      text: "Every published interest can be introduced to this potential. The potential's page lists them in order.",
      see: "See the interests that fit",
    },
  },
  interest: {
    heading: "Why not with another village?",
    description: (title: string) => `Village potentials that cannot be introduced to “${title}” yet, and why.`,
    search: "Ask about a village or a potential",
    count: (count: number) =>
      count === 1
        ? "1 potential cannot be introduced to this interest yet."
        : `${count} potentials cannot be introduced to this interest yet. The nearest come first.`,
    none: {
      title: "No condition keeps a potential away",
      text: "Every published potential can be introduced to this interest. The interest's page lists them in order.",
      see: "See the potentials that fit",
    },
  },
  hint: "A small typo does no harm. Those that meet every condition are answered too.",
  nearness: { one: "One condition stands in the way", several: "Several conditions stand in the way" },
  best: (shown: number, total: number) => `These are the best ${shown} of ${total}. Add a word to be more precise.`,
  nothing: {
    title: (words: string) => `“${words}” was not found`,
    text: "Check the spelling, or try a single word. What is not published cannot be asked about.",
    clear: "See all that are kept apart",
  },
};
