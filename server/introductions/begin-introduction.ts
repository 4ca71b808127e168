import type { Db } from "~/db/client";
import type { PairRecord } from "~/db/queries/introductions/find-pair";
import { saveNewIntroduction } from "~/db/queries/introductions/save-introduction";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { saveOutcome } from "~/db/queries/outcomes/save-outcome";
import type { Actor } from "~/matching/domain/actor";
import { FIRST_STATE } from "~/matching/domain/introduction-state";
import type { Side } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { newRef } from "../new-ref.server";
import { notify } from "../notifications/notify";
import { bothToTell, brokersToTell, type Parties, sideToTell } from "./introduction-notices";
import { introductionPath } from "./introduction-path";
import type { PairStanding } from "./pair-standing";

/** What an introduction begins with. */
export type Beginning = {
  actor: Actor;
  origin: Side;
  pair: PairRecord;
  standing: PairStanding;
  /** What who asks writes to the other side. */
  note: string | null;
  /** Why DPMD proposes what rules or ranks speak against. */
  overrideReason: string | null;
  /** The organisation acted for, when it is not the actor's own. */
  onBehalfOf: number | null;
  at: Date;
  /** Days to answer. */
  days: number;
};

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Begins an introduction: the row, the outcome for the learning, the audit log, and word to those whose answer is awaited.
 * Gives its ref.
 * @throws AppError `already_introduced` when the same two are being introduced, also by somebody at the same moment
 */
export async function beginIntroduction(tx: Db, beginning: Beginning): Promise<string> {
  const { actor, origin, pair, standing, note, overrideReason, onBehalfOf, at, days } = beginning;
  const ref = newRef("introduction");
  const { potential, interest } = pair;
  const ids = { potentialId: potential.id, interestId: interest.id };
  const listed = { position: standing.place.interest, listVersion: standing.listVersion };
  const state = FIRST_STATE[origin];
  const saved = await saveNewIntroduction(tx, {
    ref,
    ...ids,
    origin,
    state,
    note,
    score: standing.score,
    ...listed,
    overrideReason,
    createdBy: actor.userId,
    createdAt: at,
    awaitedSince: at,
    expiresAt: new Date(at.getTime() + days * DAY_MS),
    partnerAcceptedAt: origin === "partner" ? at : null,
    updatedAt: at,
  });
  if (!saved) throw new AppError("already_introduced");
  await saveOutcome(tx, { ...ids, ...listed, side: origin, type: "introduction_requested", at });
  await recordAudit(tx, {
    at,
    by: actor,
    onBehalfOf,
    action: origin === "broker" ? "propose_introduction" : "request_introduction",
    subject: { type: "introduction", ref },
    to: state,
    reason: overrideReason,
    details: { potential: potential.ref, interest: interest.ref },
  });
  await tellOfBeginning(tx, { ref, origin, pair, actor, at });
  return ref;
}

type Told = Pick<Beginning, "origin" | "pair" | "actor" | "at"> & { ref: string };

async function tellOfBeginning(tx: Db, { ref, origin, pair, actor, at }: Told): Promise<void> {
  const parties: Parties = { ref, village: pair.village, partner: pair.partner };
  const common = { except: actor.userId, path: introductionPath(ref), at };
  const titles = { village: pair.potential.title, partner: pair.interest.title, broker: pair.potential.title };
  const between = { other: pair.village.name, to: pair.partner.name };
  switch (origin) {
    case "village":
      return notify(tx, {
        ...common,
        to: brokersToTell(parties).to,
        kind: "introduction_requested",
        details: between,
      });
    case "partner": {
      const { to, other } = sideToTell(parties, "village");
      await notify(tx, { ...common, to, kind: "introduction_asked", details: { other, title: titles.village } });
      return notify(tx, {
        ...common,
        to: brokersToTell(parties).to,
        kind: "introduction_asked_of_village",
        details: { other: between.to, to: between.other },
      });
    }
    default:
      for (const { to, other, of } of bothToTell(parties)) {
        await notify(tx, { ...common, to, kind: "introduction_proposed", details: { other, title: titles[of] } });
      }
      return undefined;
  }
}
