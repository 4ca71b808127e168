import type { InterestListing } from "~/db/queries/interests/interest-listing";
import type { PotentialListing } from "~/db/queries/potentials/potential-listing";
import type { Language } from "~/matching/domain/vocabulary";
import { evaluatePair, type PairEvaluation } from "~/matching/engine";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { interestFrom, potentialFrom } from "../listings.server";

/** Two sides and what the engine says about them. */
export type PairReading = { potential: PotentialListing; interest: InterestListing; evaluation: PairEvaluation };

/** Which pair, in which language. */
export type ReadPair = { potential: string; interest: string; language: Language };

/**
 * One pair of the published market, from memory: no statement.
 * @throws AppError `potential_not_found`, `interest_not_found`
 */
export function readPair({ market, clock }: Services, { potential, interest, language }: ReadPair): PairReading {
  const current = market.current();
  if (!current.potentials.has(potential)) throw new AppError("potential_not_found");
  if (!current.interests.has(interest)) throw new AppError("interest_not_found");
  return {
    potential: potentialFrom(current, potential),
    interest: interestFrom(current, interest),
    evaluation: evaluatePair(current.prepared, { potential, interest }, { asOf: clock.today(), language }),
  };
}
