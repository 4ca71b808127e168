import type { Text } from "../../id";

/** Words of a partner's page. */
export const partner: Text["pages"]["partner"] = {
  description: (name: string) => `Who ${name} is and what support is open to villages.`,
  about: "About this partner",
  noDescription: "This partner has not described itself yet.",
  interests: "Support that is open",
  count: (count: number) => `${count} ${count === 1 ? "interest is" : "interests are"} open to villages.`,
  none: {
    title: "The partner's interests will be shown here",
    text: "This partner has no open interest now.",
    see: "See other partners' interests",
  },
};
