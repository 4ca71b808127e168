import { lockSubject } from "~/db/queries/audit/lock-subject";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { findWeightVersions } from "~/db/queries/weights/find-weight-versions";
import { saveWeightActivation } from "~/db/queries/weights/save-weight-activation";
import { saveWeightVersion } from "~/db/queries/weights/save-weight-version";
import type { Actor } from "~/matching/domain/actor";
import type { FitWeights } from "~/matching/domain/weights";
import { adjustWeights, weighsAlike } from "~/matching/engine";

import type { Services } from "../services.server";
import { activeWeights } from "./active-weights";
import { requireDpmd } from "./for-dpmd";
import { weightChanges } from "./weight-changes";

/** Who states which weights, why, and which version held when the form was opened. */
export type AdoptWeights = { actor: Actor; basedOn: string; weights: FitWeights; reason: string };

/** Adopted under a name of its own; or not, because another version holds by now, or because nothing differs. */
export type WeightsAdopted =
  | { outcome: "adopted"; version: string }
  | { outcome: "stale"; active: string }
  | { outcome: "unchanged" };

/**
 * Keeps weights as a new version `dpmd/N` and ranks with it from now on, in every process.
 * @throws AppError `forbidden`
 */
export async function adoptWeights(
  services: Services,
  { actor, basedOn, weights, reason }: AdoptWeights,
): Promise<WeightsAdopted> {
  requireDpmd(services, actor);
  const { db, clock } = services;
  const { regencyCode } = services.settings;
  const at = clock.now();
  return db.transaction(async (tx) => {
    await lockSubject(tx, { type: "weights", ref: regencyCode });
    const active = await activeWeights(tx, regencyCode);
    if (active.version !== basedOn) return { outcome: "stale", active: active.version };
    const made = (await findWeightVersions(tx, regencyCode)).filter(({ origin }) => origin === "adjusted");
    const version = `dpmd/${made.length + 1}`;
    const adopted = adjustWeights(active, weights, version);
    if (weighsAlike(active, adopted)) return { outcome: "unchanged" };
    const { userId } = actor;
    await saveWeightVersion(tx, {
      regencyCode,
      weights: adopted,
      origin: "adjusted",
      basedOn,
      reason,
      userId,
      at,
      evaluation: null,
    });
    await saveWeightActivation(tx, { regencyCode, version, userId, at, reason });
    await recordAudit(tx, {
      at,
      by: actor,
      action: "adjust_weights",
      subject: { type: "weights", ref: version },
      from: basedOn,
      to: version,
      reason,
      changes: weightChanges(active, adopted).map(({ side, of, from, to }) => ({
        field: `${side}_${of}`,
        from: String(from),
        to: String(to),
      })),
    });
    return { outcome: "adopted", version };
  });
}
