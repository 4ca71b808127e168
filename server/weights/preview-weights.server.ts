import type { Actor } from "~/matching/domain/actor";
import type { FitWeights } from "~/matching/domain/weights";
import { adjustWeights } from "~/matching/engine";

import type { Services } from "../services.server";
import { activeWeights } from "./active-weights";
import { requireDpmd } from "./for-dpmd";
import { shownEffect, type ShownEffect } from "./shown-effect";

export type { ShownEffect } from "./shown-effect";

/**
 * What would change today, and for whom, if these weights held instead of those that do; nothing is kept of it.
 * @throws AppError `forbidden`
 */
export async function previewWeights(
  services: Services,
  { actor, weights }: { actor: Actor; weights: FitWeights },
): Promise<ShownEffect> {
  requireDpmd(services, actor);
  const before = await activeWeights(services.db, services.settings.regencyCode);
  const after = adjustWeights(before, weights, "preview");
  return shownEffect(services.market.current(), { asOf: services.clock.today(), before, after });
}
