import type { Interest } from "~/matching/domain/market";
import type { InterestReading } from "~/server/interests/read-interest.server";

import { href } from "../../http/href";
import type { Thing } from "../../http/json-ld";
import { partnerThing } from "../shared/partner-thing";

/**
 * An interest in the words of schema.org: a purchase is a demand of the partner, a loan or an investment a financial
 * product, everything else a grant. Sums are left out: many are assumed, and none is a promise.
 */
export function interestThing({ interest, partner }: Pick<InterestReading, "interest" | "partner">): Thing {
  const { ref, title, description } = interest;
  const thing = { name: title, description: description ?? undefined, url: href.interest(ref) };
  const by = partnerThing({ ...partner, description: null });
  const form = formOf(interest);
  if (form === "grant") return { "@type": "Grant", ...thing, funder: by };
  if (form === "finance") return { "@type": "FinancialProduct", ...thing, provider: by };
  const { opens, closes } = interest;
  return { "@type": "Demand", ...thing, validFrom: opens, validThrough: closes, "@reverse": { seeks: by } };
}

function formOf({ fundSource, commercialTerms }: Interest): "demand" | "finance" | "grant" {
  if (fundSource !== "commercial") return "grant";
  return commercialTerms === "loan" || commercialTerms === "investment" ? "finance" : "demand";
}
