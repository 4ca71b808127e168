import type { Actor } from "~/matching/domain/actor";
import type { Weights } from "~/matching/domain/weights";

import type { Services } from "../services.server";
import { activeWeights } from "./active-weights";
import { requireDpmd } from "./for-dpmd";

/**
 * The weights that hold.
 * @throws AppError `forbidden`
 */
export async function readWeights(services: Services, actor: Actor): Promise<Weights> {
  requireDpmd(services, actor);
  return activeWeights(services.db, services.settings.regencyCode);
}
