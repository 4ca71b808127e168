import type { Text } from "../../id";

/** Words of a village's page. */
export const village: Text["pages"]["village"] = {
  description: (place: string) => `What ${place} offers and the partners that fit best.`,
  potentials: "What does it offer?",
  offers: (titles: string) => `On offer: ${titles}.`,
  noBest: "No partner is worth an introduction at the moment.",
  fitting: (count: number) => `${count} partner ${count === 1 ? "interest" : "interests"} worth an introduction`,
  noFitting: "No partner interest is worth an introduction yet",
  none: {
    title: "The village's potentials will be shown here",
    text: "This village has not published any yet.",
    see: "See other villages' potentials",
  },
  partners: "Partners that fit best",
  partnersLead: "The best interest of each partner for one of the village's potentials.",
  forPotential: (title: string) => `For: ${title}`,
  facts: "Facts",
  code: "Region code",
  noCode: "No code yet (preparatory village)",
  status: "Status",
  parent: "Parent village",
  index: "Village index",
  population: "Population",
  people: (count: string) => `${count} people`,
  unknown: "Not filled in yet",
};
