import { recordAudit } from "~/db/queries/audit/record-audit";
import { findRivals } from "~/db/queries/claims/find-claims";
import { saveStanding } from "~/db/queries/members/save-standing";
import { verifyOrganisation } from "~/db/queries/organisations/verify-organisation";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";

import { AppError } from "../../app-error.server";
import { notify } from "../../notifications/notify";
import type { Services } from "../../services.server";
import { lockClaim } from "./lock-claim";

/** A claim is named by the person who made it. */
export type AcceptClaim = { actor: Actor; userId: string };

type Needs = Pick<Services, "db" | "clock" | "settings">;

/**
 * Confirms that the person speaks for the organisation. The first to be confirmed verifies it: from then on the public
 * sees the partner. The person, their colleagues and everybody else who claims the same are told.
 * @throws AppError `forbidden`, `not_found`, `wrong_state` when it was decided already
 */
export async function acceptClaim({ db, clock, settings }: Needs, { actor, userId }: AcceptClaim): Promise<void> {
  const { regencyCode } = settings;
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  const at = clock.now();
  await db.transaction(async (tx) => {
    const { person, organisation } = await lockClaim(tx, { userId, regencyCode });
    const { organisationId } = person;
    const details = { organisation: organisation.name };
    await saveStanding(tx, { userId, standing: "confirmed", reason: null, at });
    const isFirst = await verifyOrganisation(tx, { id: organisationId, at });
    await recordAudit(tx, {
      at,
      by: actor,
      onBehalfOf: organisationId,
      action: "accept_claim",
      subject: { type: "user", ref: userId },
      from: "claimed",
      to: "confirmed",
      details: { ...details, verified: isFirst },
    });
    await notify(tx, { to: { userIds: [userId] }, kind: "claim_accepted", details, path: "/ruang", at });
    const joined = { kind: "member_joined", details: { name: person.name }, path: "/ruang/rekan", at } as const;
    await notify(tx, { ...joined, to: { organisationId }, except: userId });
    if (isFirst && organisation.kind === "partner") {
      const partner = { partner: organisation.name };
      await notify(tx, {
        to: { userIds: [userId] },
        kind: "documents_verified",
        details: partner,
        path: "/ruang/mitra",
        at,
      });
    }
    const rivals = await findRivals(tx, { organisationId, except: userId });
    await notify(tx, { to: { userIds: rivals }, kind: "claim_given", details, path: "/ruang", at });
  });
}
