import type { Db } from "~/db/client";
import { recordAudit } from "~/db/queries/audit/record-audit";
import type { PartnerScope } from "~/db/queries/interests/interest-scope";
import { lockOwnInterest } from "~/db/queries/interests/own-interest";
import { saveNewInterest } from "~/db/queries/interests/save-new-interest";
import { findOwnPartner, type OwnPartner } from "~/db/queries/partners/own-partner";
import type { Actor } from "~/matching/domain/actor";
import { canDraftForPartner } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import { partnerScopeOf } from "../partners/partner-scope";
import { tellPartner } from "../partners/tell-partner";
import type { Services } from "../services.server";
import type { InterestContent } from "./interest-fields";
import { editLocked, type InterestSaved } from "./edit-interest.server";
import { interestPath } from "./interest-path";
import { newRef } from "../new-ref.server";

/**
 * Who drafts what for the partner with this ref; `ref` is what the form was given when it was opened; districts and
 * villages (keys) are known to exist.
 */
export type CreateInterest = { actor: Actor; partner: string; ref: string; content: InterestContent };

/** A fresh ref meets another one almost never; three times in a row is a fault. */
const TRIES = 3;
const FIRST_VERSION = 1;

/**
 * Makes a draft. The same form sent again (a double tap, a line that was lost before the answer came) makes no second one:
 * what it says is saved as an edit of the first.
 * @throws AppError `partner_not_found`, `forbidden`
 */
export async function createInterest(services: Services, create: CreateInterest): Promise<InterestSaved> {
  const { db, clock, settings } = services;
  const { actor, partner: ref } = create;
  const scope = partnerScopeOf(actor, settings.regencyCode);
  if (!scope) throw new AppError("partner_not_found");
  return db.transaction(async (tx) => {
    const partner = await findOwnPartner(tx, { scope, ref });
    if (!partner) throw new AppError("partner_not_found");
    if (!canDraftForPartner(actor, partner.id, settings.regencyCode)) throw new AppError("forbidden");
    return draft(tx, { create, scope, partner, at: clock.now(), regency: settings.regencyCode });
  });
}

type Drafting = { create: CreateInterest; scope: PartnerScope; partner: OwnPartner; at: Date; regency: string };

async function draft(tx: Db, { create, scope, partner, at, regency }: Drafting): Promise<InterestSaved> {
  const { actor, content } = create;
  let { ref } = create;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const interest = { ...content, ref, partner: partner.partner.ref };
    if (await saveNewInterest(tx, { interest, partnerId: partner.id, createdBy: actor.userId, at })) {
      const done = { actor, partnerId: partner.id, title: content.title, path: interestPath(ref), at };
      await recordAudit(tx, {
        at,
        by: actor,
        onBehalfOf: await tellPartner(tx, done),
        action: "create_interest",
        subject: { type: "interest", ref },
        to: "draft",
      });
      return { stale: false, ref, version: FIRST_VERSION, changed: [] };
    }
    const own = await lockOwnInterest(tx, { scope, ref });
    if (own?.partnerId === partner.id && own.createdBy === actor.userId) {
      return editLocked(tx, { found: own, edit: { actor, ref, version: FIRST_VERSION, content }, at, regency });
    }
    ref = newRef("interest");
  }
  throw new Error("No free ref was found for a new interest");
}
