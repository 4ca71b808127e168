import type { Actor } from "~/matching/domain/actor";
import type { ReturnReason } from "~/matching/domain/phrases/return-reason";

import { AppError, type AppErrorCode } from "../app-error.server";
import { moveInterest } from "../interests/move-interest.server";
import { movePotential } from "../potentials/move-potential.server";
import type { Services } from "../services.server";

/** A submitted listing as somebody read it: `version` is what they read. */
export type Submitted = { type: "potential" | "interest"; ref: string; version: number };

/** What DPMD decides; the reason of a return is for the other side to read. */
export type Decision = { event: "publish" } | { event: "return"; reason: ReturnReason };

/**
 * Publishes or returns one listing, as long as it is still what was read.
 * @throws AppError `forbidden`, `not_found`, `wrong_state`, `partner_unverified`
 */
export async function decide(
  services: Services,
  { actor, submitted, decision }: { actor: Actor; submitted: Submitted; decision: Decision },
): Promise<void> {
  const { type, ref, version } = submitted;
  if (type === "potential") await movePotential(services, { ...decision, actor, ref, version });
  else await moveInterest(services, { ...decision, actor, ref, version });
}

/** What became of several listings: how many were published, and those that were not, each with why. */
export type PublishedMany = { published: number; refused: (Submitted & { code: AppErrorCode })[] };

/**
 * Publishes several listings, each for itself: one that was edited or decided meanwhile does not hold up the others.
 * @throws AppError `forbidden`, and what is nobody's expectation
 */
export async function publishMany(
  services: Services,
  { actor, listings }: { actor: Actor; listings: readonly Submitted[] },
): Promise<PublishedMany> {
  const result: PublishedMany = { published: 0, refused: [] };
  for (const submitted of listings) {
    try {
      await decide(services, { actor, submitted, decision: { event: "publish" } });
      result.published += 1;
    } catch (error) {
      if (!(error instanceof AppError) || error.code === "forbidden") throw error;
      result.refused.push({ ...submitted, code: error.code });
    }
  }
  return result;
}
