import type { Interest } from "../../domain/market";

/** The partner buys the village's product (as opposed to lending, investing or giving). */
export const isPurchase = ({ fundSource, commercialTerms }: Interest) =>
  fundSource === "commercial" && commercialTerms === "purchase";
