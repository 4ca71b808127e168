import { findOwnInterests } from "~/db/queries/interests/find-own-interests";
import type { Actor } from "~/matching/domain/actor";
import type { ReturnReason } from "~/matching/domain/phrases/return-reason";
import type { FundSource, InterestState } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { partnerScopeOf } from "../partners/partner-scope";
import type { Services } from "../services.server";
import { fitsIn, marketFor } from "./interest-market";

/** An interest in the list of those who work on it. */
export type MyInterestListing = {
  ref: string;
  title: string;
  partner: { ref: string; name: string };
  fundSource: FundSource;
  state: InterestState;
  opens: string;
  closes: string;
  updatedAt: Date;
  returnReason: ReturnReason | null;
  /** Potentials worth an introduction now; null when it is closed. */
  fits: number | null;
  /** Potentials on its shortlist. */
  saved: number;
};

/** DPMD sees those that changed last; a partner has far fewer. */
const MOST = 200;

/**
 * The interests an actor works on, last changed first; DPMD may name one partner by its ref. One statement.
 * @throws AppError `forbidden`
 */
export async function findMyInterests(
  services: Services,
  { actor, partner }: { actor: Actor; partner: string | null },
): Promise<MyInterestListing[]> {
  const scope = partnerScopeOf(actor, services.settings.regencyCode);
  if (!scope) throw new AppError("forbidden");
  const found = await findOwnInterests(services.db, { scope, partner, limit: MOST });
  return found.map((own) => ({
    ref: own.interest.ref,
    title: own.interest.title,
    partner: { ref: own.partner.ref, name: own.partner.name },
    fundSource: own.interest.fundSource,
    state: own.state,
    opens: own.interest.opens,
    closes: own.interest.closes,
    updatedAt: own.updatedAt,
    returnReason: own.returnReason,
    fits: own.state === "closed" ? null : fitsIn(marketFor(services, own)).fits,
    saved: own.saved,
  }));
}
