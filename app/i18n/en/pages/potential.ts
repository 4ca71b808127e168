import type { Text } from "../../id";

/** Words of a potential's page. */
export const potential: Text["pages"]["potential"] = {
  description: (title: string, place: string) => `${title} of ${place}: what it is and who could support it.`,
  about: "About this potential",
  facts: "Facts",
  figures: "Figures from the source",
  noDescription: "The village has not described it yet.",
  sector: "Sector",
  readiness: "Stage",
  volume: "Output",
  funding: "Funds needed",
  institution: "Run by",
  legal: "Papers",
  noLegal: "None yet",
  beneficiaries: "Who benefits",
  households: "Households",
  householdsText: (count: string) => `${count} households`,
  goals: "Village SDGs",
  needs: "What it needs",
  matches: {
    title: "Who could help?",
    count: (count: number, worthy: number) =>
      `${worthy} partner ${worthy === 1 ? "interest is" : "interests are"} worth an introduction, of ${count} that meet the conditions.`,
    none: {
      title: "Interests that fit will be shown here",
      text: "There is no partner interest whose conditions are met now.",
    },
    see: "See all partner interests",
  },
  noBest: "No partner fits at the moment.",
};
