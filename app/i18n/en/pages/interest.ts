import type { Text } from "../../id";

/** Words of an interest's page. */
export const interest: Text["pages"]["interest"] = {
  description: (title: string, partner: string) =>
    `${title} by ${partner}: what is offered and which village potentials fit.`,
  about: "About this interest",
  facts: "Conditions and offer",
  noDescription: "The partner has not described it yet.",
  offers: "Offers",
  sectors: "Sectors",
  anySector: "Any sector",
  kinds: "Kinds",
  excluded: "Not for",
  area: "Area",
  anywhere: "Anywhere",
  radius: (distance: string) => `up to ${distance} from the partner's site`,
  budgetTotal: "Budget",
  budgetPerVillage: "Per village",
  capacity: "Quota",
  capacityText: (count: string) => `${count} ${count === "1" ? "village" : "villages"}`,
  wanted: "Wants to buy",
  terms: "Terms",
  zakatUse: "Use of zakat",
  minReadiness: "Earliest stage",
  beneficiaries: "For",
  asnaf: "Groups of recipients",
  pillars: "PPM pillars",
  goals: "Village SDGs",
  window: "Open",
  windowText: (opens: string, closes: string) => `${opens} to ${closes}`,
  states: {
    open: "Open",
    not_open_yet: (day: string) => `Opens on ${day}`,
    closed: (day: string) => `Closed on ${day}`,
  },
  matches: {
    title: "Which potentials fit?",
    count: (count: number, worthy: number) =>
      `${worthy} ${worthy === 1 ? "potential is" : "potentials are"} worth an introduction, of ${count} that meet the conditions.`,
    none: {
      title: "Potentials that fit will be shown here",
      text: "There is no village potential that meets the conditions now.",
    },
    see: "See all village potentials",
  },
  noBest: "No potential fits at the moment.",
};
