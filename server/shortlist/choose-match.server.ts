import type { Db } from "~/db/client";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { lockOwnInterest, type OwnInterest } from "~/db/queries/interests/own-interest";
import { type Choosable, findChoosable } from "~/db/queries/shortlist/find-choosable";
import { removeChoice, saveChoice, saveNote } from "~/db/queries/shortlist/save-choice";
import type { Actor } from "~/matching/domain/actor";
import { canEditForPartner, isOnBehalf } from "~/matching/domain/policy";
import type { DeclineReason } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { ownedByPartner } from "../interests/owned-by-partner";
import { interestPath } from "../interests/interest-path";
import { recordLightOutcome } from "../outcomes/record-light-outcome";
import type { ShownPlace } from "../outcomes/shown-place.server";
import { partnerScopeOf } from "../partners/partner-scope";
import { tellPartner } from "../partners/tell-partner";
import type { Services } from "../services.server";

/** What is decided about a potential: on the shortlist, off it with a reason, a note that only the partner's side reads, or forgotten. */
export type ShortlistStep =
  | { step: "save" }
  | { step: "dismiss"; reason: DeclineReason }
  | { step: "note"; note: string | null }
  | { step: "undo" };

/** Who decides about which pair (refs), and where in which list it was shown. */
export type ChooseMatch = ShortlistStep & {
  actor: Actor;
  interest: string;
  potential: string;
  shown: ShownPlace | null;
};

/**
 * Saves, dismisses, notes or forgets. A note on an undecided potential saves it too. What changes the decision is recorded
 * for the learning, without the person; forgetting records nothing and takes nothing back. DPMD acting for the partner is
 * attributed in the audit log; what a partner decides for itself is its own business.
 * @throws AppError `not_found` (interest), `potential_not_found`, `forbidden`
 */
export async function chooseMatch(services: Services, choose: ChooseMatch): Promise<void> {
  const { db, clock, settings } = services;
  const { actor } = choose;
  const scope = partnerScopeOf(actor, settings.regencyCode);
  if (!scope) throw new AppError("not_found");
  await db.transaction(async (tx) => {
    const own = await lockOwnInterest(tx, { scope, ref: choose.interest });
    if (!own) throw new AppError("not_found");
    if (!canEditForPartner(actor, ownedByPartner(own), settings.regencyCode)) throw new AppError("forbidden");
    const found = await findChoosable(tx, { interestId: own.id, potential: choose.potential });
    if (!found) throw new AppError("potential_not_found");
    await takeStep(tx, { own, found, choose, at: clock.now() });
  });
}

type Chosen = { own: OwnInterest; found: Choosable; choose: ChooseMatch; at: Date };

async function takeStep(tx: Db, chosen: Chosen): Promise<void> {
  const { own, found, choose } = chosen;
  const pair = { interestId: own.id, potentialId: found.potentialId };
  if (choose.step === "undo") {
    if (found.choice === null) return;
    await removeChoice(tx, pair);
  }
  if (choose.step === "save" || (choose.step === "note" && found.choice === null)) {
    await decide(tx, chosen, { choice: "saved", reason: null });
  }
  if (choose.step === "dismiss") await decide(tx, chosen, { choice: "dismissed", reason: choose.reason });
  if (choose.step === "note") await saveNote(tx, { ...pair, note: choose.note });
  await attribute(tx, chosen);
}

type Decision = { choice: "saved" | "dismissed"; reason: DeclineReason | null };

async function decide(tx: Db, { own, found, choose, at }: Chosen, { choice, reason }: Decision): Promise<void> {
  const pair = { interestId: own.id, potentialId: found.potentialId };
  const { actor, shown } = choose;
  await saveChoice(tx, { ...pair, choice, reason, userId: actor.userId, at });
  if (found.choice === choice) return;
  const side = isOnBehalf(actor, { partnerId: own.partnerId }) ? "broker" : "partner";
  const place = { position: shown?.position ?? null, listVersion: shown?.listVersion ?? null };
  await recordLightOutcome(tx, { ...pair, ...place, side, type: choice, at, reason }, actor.userId);
}

async function attribute(tx: Db, { own, choose, at }: Chosen): Promise<void> {
  const { actor, step, potential } = choose;
  const { ref, title } = own.interest;
  const path = `${interestPath(ref)}/pilihan`;
  const onBehalfOf = await tellPartner(tx, { actor, partnerId: own.partnerId, title, path, at });
  if (onBehalfOf === null) return;
  await recordAudit(tx, {
    at,
    by: actor,
    onBehalfOf,
    action: `${step}_match`,
    subject: { type: "interest", ref },
    details: { potential },
  });
}
