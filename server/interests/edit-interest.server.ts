import type { Db } from "~/db/client";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { lockOwnInterest, type OwnInterest } from "~/db/queries/interests/own-interest";
import { saveInterestContent } from "~/db/queries/interests/save-interest-content";
import type { Actor } from "~/matching/domain/actor";
import { canEditForPartner } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import { changedFields, namesOf } from "../changed-fields";
import { partnerScopeOf } from "../partners/partner-scope";
import { tellPartner } from "../partners/tell-partner";
import type { Services } from "../services.server";
import { INTEREST_FIELDS, type InterestContent } from "./interest-fields";
import { interestPath } from "./interest-path";
import { ownedByPartner } from "./owned-by-partner";

export type { InterestContent } from "./interest-fields";

/** Who says what anew, having read which version; districts and villages (keys) are known to exist. */
export type EditInterest = { actor: Actor; ref: string; version: number; content: InterestContent };

/** Saved, with the fields that changed; or not, because somebody saved since: what stands there now. */
export type InterestSaved =
  | { stale: false; ref: string; version: number; changed: string[] }
  | { stale: true; ref: string; current: OwnInterest };

/**
 * Replaces what an interest says, in any state but closed; of a published one it takes effect at once.
 * @throws AppError `not_found`, `forbidden`, `wrong_state` (closed)
 */
export async function editInterest(services: Services, edit: EditInterest): Promise<InterestSaved> {
  const { db, clock, settings } = services;
  const scope = partnerScopeOf(edit.actor, settings.regencyCode);
  if (!scope) throw new AppError("not_found");
  return db.transaction(async (tx) => {
    const found = await lockOwnInterest(tx, { scope, ref: edit.ref });
    if (!found) throw new AppError("not_found");
    return editLocked(tx, { found, edit, at: clock.now(), regency: settings.regencyCode });
  });
}

type LockedEdit = { found: OwnInterest; edit: EditInterest; at: Date; regency: string };

/** Edits an interest whose lock the caller holds. */
export async function editLocked(tx: Db, { found, edit, at, regency }: LockedEdit): Promise<InterestSaved> {
  const { actor, content, ref } = edit;
  if (!canEditForPartner(actor, ownedByPartner(found), regency)) throw new AppError("forbidden");
  if (found.state === "closed") throw new AppError("wrong_state");
  const changes = changedFields(found.interest, content, { names: INTEREST_FIELDS });
  const changed = namesOf(changes);
  if (changed.length === 0) return { stale: false, ref, version: found.version, changed };
  if (edit.version !== found.version) return { stale: true, ref, current: found };
  const { id, partnerId, state } = found;
  const version = found.version + 1;
  await saveInterestContent(tx, {
    id,
    partnerId,
    interest: { ...content, ref, partner: found.partner.ref },
    version,
    invented: found.invented.filter((field) => !changed.includes(field)),
    updatedAt: at,
  });
  await recordAudit(tx, {
    at,
    by: actor,
    onBehalfOf: await tellPartner(tx, { actor, partnerId, title: content.title, path: interestPath(ref), at }),
    action: "edit_interest",
    subject: { type: "interest", ref },
    from: state,
    to: state,
    changes,
  });
  return { stale: false, ref, version, changed };
}
