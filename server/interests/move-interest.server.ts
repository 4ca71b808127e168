import type { Db } from "~/db/client";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { lockOwnInterest, type OwnInterest } from "~/db/queries/interests/own-interest";
import { type NewInterestState, saveInterestState } from "~/db/queries/interests/save-interest-state";
import type { Actor } from "~/matching/domain/actor";
import { type InterestEvent, nextInterest } from "~/matching/domain/interest-state";
import type { ReturnReason } from "~/matching/domain/phrases/return-reason";
import type { InterestState } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { announcePublished } from "../notifications/announce-published";
import { notify, type Recipients } from "../notifications/notify";
import { partnerScopeOf } from "../partners/partner-scope";
import { tellPartner } from "../partners/tell-partner";
import type { Services } from "../services.server";
import { returnedFor, toldReason } from "../verification/returned-for";
import { interestPath } from "./interest-path";
import { ownedByPartner } from "./owned-by-partner";

export type { InterestEvent } from "~/matching/domain/interest-state";

/** What happens; a return tells the partner why. */
export type InterestMove = { event: Exclude<InterestEvent, "return"> } | { event: "return"; reason: ReturnReason };

/** Who moves which interest; with `version`, only as long as it is still what that person read. */
export type MoveInterest = InterestMove & { actor: Actor; ref: string; version?: number };

/**
 * Moves an interest to the state that follows, writes the audit log and tells who waits for it, all or nothing.
 * @throws AppError `not_found`, `forbidden`; `wrong_state` also when another was faster or it was edited since `version`;
 * `partner_unverified` when it would become public and DPMD has not verified its partner
 */
export async function moveInterest(services: Services, move: MoveInterest): Promise<{ state: InterestState }> {
  const { db, clock, settings } = services;
  const scope = partnerScopeOf(move.actor, settings.regencyCode);
  if (!scope) throw new AppError("not_found");
  return db.transaction(async (tx) => {
    const found = await lockOwnInterest(tx, { scope, ref: move.ref });
    if (!found) throw new AppError("not_found");
    return moveLocked(tx, { found, move, at: clock.now(), regency: settings.regencyCode });
  });
}

type LockedMove = { found: OwnInterest; move: MoveInterest; at: Date; regency: string };

async function moveLocked(tx: Db, locked: LockedMove): Promise<{ state: InterestState }> {
  const { found, move, at, regency } = locked;
  const { actor, event, version } = move;
  const next = nextInterest({ ...ownedByPartner(found), state: found.state, regency }, event, actor);
  if ("refusal" in next) throw new AppError(next.refusal);
  if (version !== undefined && version !== found.version) throw new AppError("wrong_state");
  if (next.state === "published" && !found.isVerified) throw new AppError("partner_unverified");
  const { interest, partnerId } = found;
  await saveInterestState(tx, { id: found.id, state: next.state, updatedAt: at, ...setWith(move, at) });
  const isForPartner = event !== "publish" && event !== "return";
  const path = interestPath(interest.ref);
  const onBehalfOf = isForPartner ? await tellPartner(tx, { actor, partnerId, title: interest.title, path, at }) : null;
  await recordAudit(tx, {
    at,
    by: actor,
    onBehalfOf,
    action: `${event}_interest`,
    subject: { type: "interest", ref: interest.ref },
    from: found.state,
    to: next.state,
    ...(move.event === "return" && returnedFor(move.reason)),
  });
  await tellOthers(tx, locked);
  if (next.state === "published") await announcePublished(tx, [{ type: "interest", ref: interest.ref }], at);
  return next;
}

/** What is set beside the state: whoever returns says why. */
function setWith(move: MoveInterest, at: Date): Omit<NewInterestState, "state" | "updatedAt"> {
  switch (move.event) {
    case "submit":
      return { submittedAt: at, returnReason: null };
    case "publish":
      return { publishedAt: at, returnReason: null };
    case "return":
      return { returnReason: move.reason };
    case "withdraw":
      return { submittedAt: null };
    default:
      return {};
  }
}

async function tellOthers(tx: Db, { found, move, at, regency }: LockedMove): Promise<void> {
  const { title, ref } = found.interest;
  const told = { except: move.actor.userId, at };
  const path = interestPath(ref);
  if (move.event === "submit") {
    const details = { title, partner: found.partner.name };
    const to = { regencyCode: regency, roles: ["broker"] as const };
    await notify(tx, { ...told, to, kind: "interest_submitted", details, path: VERIFICATION_PATH });
  }
  if (move.event === "return") {
    const details = { title, ...toldReason(move.reason) };
    for (const to of ownersOf(found)) await notify(tx, { ...told, to, kind: "interest_returned", details, path });
  }
  if (move.event === "publish") {
    for (const to of ownersOf(found)) {
      await notify(tx, { ...told, to, kind: "interest_published", details: { title }, path });
    }
  }
}

/** The partner's confirmed people, and whoever made it while that claim is still open. */
function ownersOf({ partnerId, createdBy, isByConfirmed }: OwnInterest): Recipients[] {
  return createdBy === null || isByConfirmed ? [{ partnerId }] : [{ partnerId }, { userIds: [createdBy] }];
}

/** DPMD's queue of what waits to be published. */
const VERIFICATION_PATH = "/dpmd/verifikasi";
