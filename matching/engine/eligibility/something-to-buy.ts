import type { Rule } from "./rule";

/** A purchase needs something that is produced already; loans and investments do not. */
export const hasSomethingToBuy: Rule = ({ pair: { potential, interest } }) => {
  if (interest.fundSource !== "commercial" || interest.commercialTerms !== "purchase") return null;
  if (potential.readiness === "producing" || potential.readiness === "market_ready") return null;
  return { code: "nothing_to_buy_yet", readiness: potential.readiness };
};
