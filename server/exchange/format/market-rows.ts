import type { Market } from "~/matching/domain/market";

import { type InterestRow, interestTo } from "./interests";
import { type OutcomeRow, outcomeTo } from "./outcomes";
import { type PartnerRow, partnerTo } from "./partners";
import { type PotentialRow, potentialTo } from "./potentials";
import { type VillageRow, villageTo } from "./villages";

/** The rows of a file, list by list. */
export type MarketRows = {
  villages: VillageRow[];
  potentials: PotentialRow[];
  partners: PartnerRow[];
  interests: InterestRow[];
  outcomes: OutcomeRow[];
};

/** The rows that state a market, in the market's order. */
export function rowsOf({ villages, potentials, partners, interests, outcomes }: Market): MarketRows {
  return {
    villages: villages.map(villageTo),
    potentials: potentials.map(potentialTo),
    partners: partners.map(partnerTo),
    interests: interests.map(interestTo),
    outcomes: outcomes.map(outcomeTo),
  };
}
