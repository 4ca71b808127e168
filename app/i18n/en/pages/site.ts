import type { Text } from "../../id";

/** Words around every page: menu, foot, how a page is described to a search engine. */
export const site: Text["pages"]["site"] = {
  description: "Villages and partners find each other, with reasons that anybody can read.",
  nav: { home: "Home", discover: "Discover", figures: "Figures", about: "About" },
  foot: {
    demonstration:
      "A demonstration. Village potentials are written from public sources; partners' budgets, quotas and dates are made up for the demonstration.",
    regions: "Region data from idn-area-data © its contributors, Open Database License 1.0.",
  },
  source: { label: "Source", at: (host: string) => `page on ${host}` },
  demonstrationList: "Budgets, quotas and dates in this list are demonstration data, not a promise by the partners.",
  assumed: "assumed for the demonstration",
  assumedNote: "This mark: assumed for the demonstration.",
  unknown: (labels: string) => `Not filled in yet: ${labels}.`,
  showAll: (count: number) => `Show all (${count})`,
  showFewer: "Show only the best",
};
