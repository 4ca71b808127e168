import { recordAudit } from "~/db/queries/audit/record-audit";
import { revokeInvitation } from "~/db/queries/invitations/invitations";
import { findOrganisation } from "~/db/queries/organisations/find-organisation";
import type { Actor } from "~/matching/domain/actor";
import { isAdminOf, isOfDpmd } from "~/matching/domain/policy";

import { AppError } from "../../app-error.server";
import type { Services } from "../../services.server";

/** An invitation of an organisation, which may be the actor's own. */
export type Revoke = { actor: Actor; organisationId: number; invitationId: number };

/**
 * Revokes an open invitation: of one's own organisation (DPMD's only an administrator), or as DPMD of a village or partner.
 * @throws AppError `not_found` for an organisation that is not the actor's to know, `wrong_state` when it is not open
 */
export async function revoke(
  { db, clock, settings }: Pick<Services, "db" | "clock" | "settings">,
  { actor, organisationId, invitationId }: Revoke,
): Promise<void> {
  const { regencyCode } = settings;
  const at = clock.now();
  await db.transaction(async (tx) => {
    const organisation = await findOrganisation(tx, { regencyCode, organisationId });
    if (!organisation || !mayRevoke()) throw new AppError("not_found");
    const revoked = await revokeInvitation(tx, { id: invitationId, organisationId, at });
    if (!revoked) throw new AppError("wrong_state");
    await recordAudit(tx, {
      at,
      by: actor,
      onBehalfOf: actor.organisation.id === organisationId ? null : organisationId,
      action: "revoke_invitation",
      subject: { type: organisation.kind, ref: organisation.key },
      details: { role: revoked.role },
    });

    function mayRevoke(): boolean {
      if (actor.standing !== "confirmed") return false;
      if (isAdminOf(actor, regencyCode)) return true;
      if (organisation?.kind === "regency") return false;
      return actor.organisation.id === organisationId || isOfDpmd(actor, regencyCode);
    }
  });
}
