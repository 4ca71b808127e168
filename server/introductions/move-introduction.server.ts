import type { Db } from "~/db/client";
import { ensureOrganisation } from "~/db/queries/accounts/ensure-organisation";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { lockIntroduction } from "~/db/queries/introductions/find-introduction";
import { type IntroductionChange, saveIntroduction, saveMeeting } from "~/db/queries/introductions/save-introduction";
import { saveOutcome } from "~/db/queries/outcomes/save-outcome";
import { nextIntroduction, sideOf } from "~/matching/domain/introduction-state";
import { isOnBehalf } from "~/matching/domain/policy";
import type { Declined } from "~/matching/domain/phrases/decline-reason";
import type { IntroductionState } from "~/matching/domain/brokering-vocabulary";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { readSettings } from "../settings/settings";
import { asIntroduction } from "./as-introduction";
import { introductionScopeOf } from "./introduction-scope";
import type { LockedMove, MoveIntroduction } from "./introduction-step";
import { outcomesOf } from "./outcomes-of";
import { tellOfMove } from "./tell-of-move";

export type { IntroductionStep } from "./introduction-step";

/**
 * Moves an introduction to the state that follows, writes the outcomes that the learning reads, the audit log, and tells
 * those concerned, all or nothing. Of two moves at the same moment the second finds what the first has made of it.
 * @throws AppError `not_found`, `forbidden`, `wrong_state`, `introduction_expired`
 */
export async function moveIntroduction(
  services: Services,
  move: MoveIntroduction,
): Promise<{ state: IntroductionState }> {
  const { db, clock, settings } = services;
  const scope = introductionScopeOf(move.actor, settings.regencyCode);
  if (!scope) throw new AppError("not_found");
  return db.transaction(async (tx) => {
    const found = await lockIntroduction(tx, { scope, ref: move.ref });
    if (!found) throw new AppError("not_found");
    const at = clock.now();
    const next = nextIntroduction(asIntroduction(found), move, { by: move.actor, at });
    if ("refusal" in next) throw new AppError(next.refusal === "expired" ? "introduction_expired" : next.refusal);
    await moveLocked(tx, { found, move, next: next.state, at });
    return next;
  });
}

async function moveLocked(tx: Db, locked: LockedMove): Promise<void> {
  const { found, move, next, at } = locked;
  const { actor } = move;
  if (move.event === "record_meeting") {
    const { kind, heldOn, note } = move;
    const by = { side: sideOf(actor), recordedBy: actor.userId, at };
    const isNew = await saveMeeting(tx, { introductionId: found.id, kind, heldOn, note, ...by });
    if (!isNew) return;
  }
  await saveIntroduction(tx, found.id, { state: next, updatedAt: at, ...(await setWith(tx, locked)) });
  const ids = { potentialId: found.potential.id, interestId: found.interest.id };
  const listed = { position: found.position, listVersion: found.listVersion };
  for (const outcome of outcomesOf(move)) await saveOutcome(tx, { ...ids, ...listed, ...outcome, at });
  const declined = "declined" in move ? move.declined : null;
  await recordAudit(tx, {
    at,
    by: actor,
    onBehalfOf: await organisationActedFor(tx, locked),
    action: `${move.event}_introduction`,
    subject: { type: "introduction", ref: found.ref },
    from: found.state,
    to: next,
    reason: declined?.words ?? null,
    details: { ...detailsOf(move), ...(declined && { declined: declined.code }) },
  });
  await tellOfMove(tx, locked);
}

/** What is set beside the state. */
async function setWith(tx: Db, { move, next, at }: LockedMove): Promise<Omit<IntroductionChange, "updatedAt">> {
  switch (move.event) {
    case "pass_on":
      return { villageAcceptedAt: at, ...(await awaitedAnew(tx, at)) };
    case "accept": {
      const accepted = move.side === "village" ? { villageAcceptedAt: at } : { partnerAcceptedAt: at };
      return { ...accepted, ...(next === "introduced" && { introducedAt: at }) };
    }
    case "decline":
      return { endedAt: at, declinedBy: move.side, ...declineColumns(move.declined) };
    case "conclude":
      return {
        endedAt: at,
        conclusion: move.conclusion,
        conclusionNote: move.note,
        ...(move.declined && { declinedBy: sideOf(move.actor), ...declineColumns(move.declined) }),
      };
    case "withdraw":
      return { endedAt: at };
    default:
      return {};
  }
}

const declineColumns = ({ code, words }: Declined) => ({ declineReason: code, declineNote: words });

/** The partner has as long to answer as anybody, from now on. */
async function awaitedAnew(tx: Db, at: Date) {
  const { introduction_days: days } = await readSettings(tx);
  return { awaitedSince: at, expiresAt: new Date(at.getTime() + days * DAY_MS), remindersSent: 0 };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Of an answer given for a side by somebody who is not of it. */
async function organisationActedFor(tx: Db, { found, move }: LockedMove): Promise<number | null> {
  if ((move.event !== "accept" && move.event !== "decline") || move.side === "broker") return null;
  const owner = move.side === "village" ? { villageId: found.village.id } : { partnerId: found.partner.id };
  return isOnBehalf(move.actor, owner) ? ensureOrganisation(tx, owner) : null;
}

function detailsOf(move: MoveIntroduction): Record<string, string> {
  switch (move.event) {
    case "accept":
    case "decline":
      return { side: move.side };
    case "record_meeting":
      return { kind: move.kind, heldOn: move.heldOn };
    case "conclude":
      return { conclusion: move.conclusion };
    default:
      return {};
  }
}
