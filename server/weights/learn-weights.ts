import { isDeepStrictEqual } from "node:util";

import { lockSubject } from "~/db/queries/audit/lock-subject";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { loadMarket } from "~/db/queries/market/load-market";
import { findWeightVersions } from "~/db/queries/weights/find-weight-versions";
import { saveWeightVersion } from "~/db/queries/weights/save-weight-version";
import { defaultWeights, learnWeights, prepareMarket } from "~/matching/engine";

import type { Services } from "../services.server";
import { weightsBeforeLearning } from "./weights-before-learning";

/**
 * Learns weights from all outcomes and keeps them as a version `learned/N` for DPMD to judge; nothing ranks differently.
 * The same outcomes beside the same version in use teach the same, so that a second run keeps nothing. Silent while there
 * are too few answers.
 */
export async function learnFromOutcomes({
  db,
  clock,
  settings,
  log,
}: Pick<Services, "db" | "clock" | "settings" | "log">): Promise<void> {
  const { regencyCode } = settings;
  const { market, weights } = await loadMarket(db, { regencyCode });
  const active = weights ?? defaultWeights;
  const versions = await findWeightVersions(db, regencyCode);
  const before = weightsBeforeLearning(active.version, versions);
  const learnt = learnWeights({
    prepared: prepareMarket(market, active),
    outcomes: market.outcomes,
    version: "learned",
    before,
  });
  if (learnt.kind === "silent") return log.info(learnt, "too few answers to learn from");
  const { kind: _, weights: fitted, ...evaluation } = learnt;
  const stored = await db.transaction(async (tx) => {
    await lockSubject(tx, { type: "weights", ref: regencyCode });
    const known = (await findWeightVersions(tx, regencyCode)).filter(({ origin }) => origin === "learned");
    const isKnown = known.some((one) => isDeepStrictEqual({ ...one.weights, version: fitted.version }, fitted));
    if (isKnown) return null;
    const at = clock.now();
    const version = `learned/${known.length + 1}`;
    await saveWeightVersion(tx, {
      regencyCode,
      weights: { ...fitted, version },
      origin: "learned",
      basedOn: active.version,
      reason: null,
      userId: null,
      at,
      evaluation,
    });
    await recordAudit(tx, {
      at,
      by: { command: "learning" },
      action: "learn_weights",
      subject: { type: "weights", ref: version },
      from: active.version,
      to: version,
    });
    return version;
  });
  log.info({ version: stored, examples: evaluation.examples, better: evaluation.better }, "learnt from outcomes");
}
