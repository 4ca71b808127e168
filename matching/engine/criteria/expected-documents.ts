import type { Interest, Potential } from "../../domain/market";
import type { LegalDocument, Sector } from "../../domain/vocabulary";

/** Permits that a buyer or a shop asks for, by what is sold. */
const PRODUCT_PERMITS: Partial<Record<Sector, readonly LegalDocument[]>> = {
  food_processing: ["pirt", "halal"],
  culinary: ["pirt", "halal"],
  textiles: ["trademark"],
  crafts: ["trademark"],
};

/**
 * The documents that this fund source expects: none for zakat, infak and other religious funds, the business number
 * for company, mining and grant money, and the product's permits where the partner sells or buys.
 */
export function expectedDocuments({ sector }: Potential, interest: Interest): readonly LegalDocument[] {
  switch (interest.fundSource) {
    case "zakat":
    case "infak":
    case "dskl":
      return [];
    case "tjsl":
    case "ppm":
    case "grant":
      return ["nib"];
    default:
      return ["nib", ...(PRODUCT_PERMITS[sector] ?? [])];
  }
}
