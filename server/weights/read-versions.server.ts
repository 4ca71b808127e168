import { findWeightActivations, type WeightActivation } from "~/db/queries/weights/find-weight-activations";
import { findWeightVersions } from "~/db/queries/weights/find-weight-versions";
import { findOutcomes } from "~/db/queries/market/load-market";
import type { Actor } from "~/matching/domain/actor";

import { ANSWERS_NEEDED, countAnswers } from "~/matching/engine";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { activeWeights } from "./active-weights";
import { requireDpmd } from "./for-dpmd";
import { shownEffect, type ShownEffect } from "./shown-effect";
import { ownVersion, type ShownVersion, versionOf } from "./version-of";
import { type WeightChange, weightChanges } from "./weight-changes";

export type { ShownVersion } from "./version-of";
export type { WeightChange } from "./weight-changes";

/** Every version, the newest first and the product's own last, and when which began to hold. */
export type WeightsHistory = {
  /** The version that holds. */
  active: string;
  versions: ShownVersion[];
  activations: WeightActivation[];
};

/** A version beside the one that holds. */
export type ComparedVersion = {
  version: ShownVersion;
  /** The weights of all that differ, from those that hold to the version's. */
  changes: WeightChange[];
  effect: ShownEffect;
};

/** How much there is to learn from, and from how much on the learning is not silent. */
export type LearningState = { answered: number; needed: number };

const ACTIVATIONS = 20;

/**
 * The history of the weights.
 * @throws AppError `forbidden`
 */
export async function readVersions(services: Services, actor: Actor): Promise<WeightsHistory> {
  requireDpmd(services, actor);
  const { db } = services;
  const { regencyCode } = services.settings;
  const { version: active } = await activeWeights(db, regencyCode);
  const versions = [...(await findWeightVersions(db, regencyCode)).map(versionOf), ownVersion];
  return { active, versions, activations: await findWeightActivations(db, { regencyCode, limit: ACTIVATIONS }) };
}

/**
 * What would change today, and for whom, if a version held.
 * @throws AppError `forbidden`, `not_found`
 */
export async function compareVersion(
  services: Services,
  { actor, version: name }: { actor: Actor; version: string },
): Promise<ComparedVersion> {
  const { versions } = await readVersions(services, actor);
  const version = versions.find(({ weights }) => weights.version === name);
  if (!version) throw new AppError("not_found");
  const before = await activeWeights(services.db, services.settings.regencyCode);
  const after = version.weights;
  const effect = await shownEffect(services.market.current(), { asOf: services.clock.today(), before, after });
  return { version, changes: weightChanges(before, after), effect };
}

/**
 * How far the learning is: what was answered so far about what is published.
 * @throws AppError `forbidden`
 */
export async function readLearning(services: Services, actor: Actor): Promise<LearningState> {
  requireDpmd(services, actor);
  const { prepared } = services.market.current();
  return { answered: countAnswers(prepared, await findOutcomes(services.db)), needed: ANSWERS_NEEDED };
}
