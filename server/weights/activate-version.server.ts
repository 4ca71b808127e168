import { lockSubject } from "~/db/queries/audit/lock-subject";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { findWeightVersions } from "~/db/queries/weights/find-weight-versions";
import { saveWeightActivation } from "~/db/queries/weights/save-weight-activation";
import type { Actor } from "~/matching/domain/actor";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { activeWeights } from "./active-weights";
import { requireDpmd } from "./for-dpmd";
import { ownVersion, versionOf } from "./version-of";

/** Who lets which version hold, why, and which one held when that was decided. */
export type ActivateVersion = { actor: Actor; version: string; active: string; reason: string };

/** It holds; or not, because another version holds by now. */
export type VersionActivated = { outcome: "activated" } | { outcome: "stale"; active: string };

/**
 * Ranks with a version from now on, in every process; every other one can be let hold again the same way.
 * @throws AppError `forbidden`, `not_found`, `wrong_state` (it holds already, or was learnt and does no better)
 */
export async function activateVersion(
  services: Services,
  { actor, version, active, reason }: ActivateVersion,
): Promise<VersionActivated> {
  requireDpmd(services, actor);
  const { db, clock } = services;
  const { regencyCode } = services.settings;
  const at = clock.now();
  return db.transaction(async (tx) => {
    await lockSubject(tx, { type: "weights", ref: regencyCode });
    const held = await activeWeights(tx, regencyCode);
    if (held.version !== active) return { outcome: "stale", active: held.version };
    const versions = [...(await findWeightVersions(tx, regencyCode)).map(versionOf), ownVersion];
    const chosen = versions.find(({ weights }) => weights.version === version);
    if (!chosen) throw new AppError("not_found");
    if (version === active || !chosen.mayHold) throw new AppError("wrong_state");
    await saveWeightActivation(tx, { regencyCode, version, userId: actor.userId, at, reason });
    await recordAudit(tx, {
      at,
      by: actor,
      action: "activate_weights",
      subject: { type: "weights", ref: version },
      from: active,
      to: version,
      reason,
    });
    return { outcome: "activated" };
  });
}
