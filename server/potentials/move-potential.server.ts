import { recordAudit } from "~/db/queries/audit/record-audit";
import type { Db } from "~/db/client";
import { lockOwnPotential, type OwnPotential } from "~/db/queries/potentials/own-potential";
import { type NewPotentialState, savePotentialState } from "~/db/queries/potentials/save-potential-state";
import type { Actor } from "~/matching/domain/actor";
import { nextPotential, type PotentialEvent } from "~/matching/domain/potential-state";
import type { ReturnReason } from "~/matching/domain/phrases/return-reason";
import type { PotentialState } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { announcePublished } from "../notifications/announce-published";
import { notify } from "../notifications/notify";
import type { Services } from "../services.server";
import { returnedFor, toldReason } from "../verification/returned-for";
import { tellVillage } from "../villages/tell-village";
import { ownedByVillage } from "./owned-by-village";
import { potentialPath } from "./potential-path";
import { villageScopeOf } from "../villages/village-scope";

/** What happens; a return tells the village why. */
export type PotentialMove = { event: Exclude<PotentialEvent, "return"> } | { event: "return"; reason: ReturnReason };

/** Who moves which potential; with `version`, only as long as it is still what that person read. */
export type MovePotential = PotentialMove & { actor: Actor; ref: string; version?: number };

/**
 * Moves a potential to the state that follows, writes the audit log and tells who waits for it, all or nothing.
 * @throws AppError `not_found`, `forbidden`; `wrong_state` also when another was faster or it was edited since `version`
 */
export async function movePotential(services: Services, move: MovePotential): Promise<{ state: PotentialState }> {
  const { db, clock } = services;
  const scope = villageScopeOf(move.actor);
  if (!scope) throw new AppError("not_found");
  return db.transaction(async (tx) => {
    const found = await lockOwnPotential(tx, { scope, ref: move.ref });
    if (!found) throw new AppError("not_found");
    return moveLocked(tx, { found, move, at: clock.now() });
  });
}

type LockedMove = { found: OwnPotential; move: MovePotential; at: Date };

async function moveLocked(tx: Db, { found, move, at }: LockedMove): Promise<{ state: PotentialState }> {
  const { actor, event, version } = move;
  const next = nextPotential({ ...ownedByVillage(found), state: found.state }, event, actor);
  if ("refusal" in next) throw new AppError(next.refusal);
  if (version !== undefined && version !== found.version) throw new AppError("wrong_state");
  const { potential, villageId } = found;
  await savePotentialState(tx, { id: found.id, state: next.state, updatedAt: at, ...setWith(move, at) });
  const isForVillage = event !== "publish" && event !== "return";
  const path = potentialPath(potential.ref);
  const onBehalfOf = isForVillage
    ? await tellVillage(tx, { actor, villageId, title: potential.title, path, at })
    : null;
  await recordAudit(tx, {
    at,
    by: actor,
    onBehalfOf,
    action: `${event}_potential`,
    subject: { type: "potential", ref: potential.ref },
    from: found.state,
    to: next.state,
    ...(move.event === "return" && returnedFor(move.reason)),
  });
  await tellOthers(tx, { found, move, at });
  if (next.state === "published") await announcePublished(tx, [{ type: "potential", ref: potential.ref }], at);
  return next;
}

/** What is set beside the state: a head who submits has approved, whoever returns says why. */
function setWith(move: MovePotential, at: Date): Omit<NewPotentialState, "state" | "updatedAt"> {
  switch (move.event) {
    case "submit":
      return {
        submittedAt: at,
        returnReason: null,
        headApprovedAt: move.actor.role === "village_head" ? at : null,
      };
    case "approve":
      return { headApprovedAt: at };
    case "publish":
      return { publishedAt: at, returnReason: null };
    case "return":
      return { returnReason: move.reason, headApprovedAt: null };
    case "withdraw":
      return { submittedAt: null, headApprovedAt: null };
    default:
      return {};
  }
}

async function tellOthers(tx: Db, { found, move, at }: LockedMove): Promise<void> {
  const { potential, village, villageId, regency } = found;
  const { title } = potential;
  const told = { except: move.actor.userId, at };
  const path = potentialPath(potential.ref);
  switch (move.event) {
    case "submit":
      return notify(tx, {
        ...told,
        to: { regencyCode: regency, roles: ["broker"] },
        kind: "potential_submitted",
        details: { title, village: village.name },
        path: VERIFICATION_PATH,
      });
    case "return":
      return notify(tx, {
        ...told,
        to: { villageId },
        kind: "potential_returned",
        details: { title, ...toldReason(move.reason) },
        path,
      });
    case "publish":
      return notify(tx, { ...told, to: { villageId }, kind: "potential_published", details: { title }, path });
    default:
      return undefined;
  }
}

/** DPMD's queue of what waits to be published. */
const VERIFICATION_PATH = "/dpmd/verifikasi";
