import { findPublishedInterest } from "~/db/queries/interests/find-published-interest";
import type { FundSource } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";

/** What an interest's card shows. */
export type InterestCardFacts = { title: string; fundSource: FundSource; partner: string };

/**
 * A published interest of a verified partner, as its card shows it.
 * @throws AppError `interest_not_found`, as its page does
 */
export async function readInterestCard({ db }: Services, { ref }: { ref: string }): Promise<InterestCardFacts> {
  const found = await findPublishedInterest(db, { ref });
  if (!found) throw new AppError("interest_not_found");
  const { interest, partner } = found;
  return { title: interest.title, fundSource: interest.fundSource, partner: partner.name };
}
