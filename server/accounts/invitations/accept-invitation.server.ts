import type { Db } from "~/db/client";
import { recordAudit } from "~/db/queries/audit/record-audit";
import {
  findInvitation,
  type OpenInvitation,
  revokeOtherHandOvers,
  takeInvitation,
} from "~/db/queries/invitations/invitations";
import { lockMember } from "~/db/queries/members/lock-member";
import { findOrganisation } from "~/db/queries/organisations/find-organisation";
import { verifyOrganisation } from "~/db/queries/organisations/verify-organisation";

import { AppError } from "../../app-error.server";
import { notify } from "../../notifications/notify";
import type { AccountNeeds } from "../account-needs";
import { hashPassword } from "../hash-password.server";
import { makeAccount, type Person } from "../make-account";
import { endAccount } from "../members/end-account";
import { hashSecret } from "../secret-token";
import { takeSignUp } from "../sign-up/take-sign-up";

/** Whoever holds the link, and what they say of themselves; `address` is where the request comes from. */
export type AcceptInvitation = { token: string; person: Person; address: string };

/**
 * Makes the account that an invitation is for, confirmed at once; with a hand-over, the account it takes over from ends in
 * the same moment and leaves it its user name.
 * @throws AppError `wrong_state` when the link ran out, was revoked, or somebody was faster; `too_many_attempts`
 */
export async function acceptInvitation(
  needs: AccountNeeds,
  { token, person, address }: AcceptInvitation,
): Promise<{ userId: string }> {
  const { db, clock, settings } = needs;
  const at = clock.now();
  const tokenHash = hashSecret(token);
  if (!(await findInvitation(db, { tokenHash, at }))) throw new AppError("wrong_state");
  await takeSignUp(needs, address);
  const passwordHash = await hashPassword(person.password);
  return db.transaction(async (tx) => {
    const invitation = await findInvitation(tx, { tokenHash, at });
    if (!invitation || !(await takeInvitation(tx, { tokenHash, at }))) throw new AppError("wrong_state");
    const { organisationId, role } = invitation;
    const organisation = await findOrganisation(tx, { regencyCode: settings.regencyCode, organisationId });
    if (!organisation) throw new AppError("wrong_state");
    const from = await endPredecessor(tx, { invitation, at });
    const { userId } = await makeAccount(tx, {
      person,
      passwordHash,
      role,
      organisationId,
      standing: "confirmed",
      claimNote: null,
      usernameBase: from?.username ?? organisation.key,
      publicUrl: settings.publicUrl,
      at,
    });
    await verifyOrganisation(tx, { id: organisationId, at });
    await recordAudit(tx, {
      at,
      by: { userId, role },
      action: from ? "hand_over" : "accept_invitation",
      subject: { type: "user", ref: userId },
      to: "confirmed",
      details: { organisation: organisation.name, invitedBy: invitation.invitedBy.id },
    });
    const told = { to: { organisationId }, except: userId, path: "/ruang/rekan", at };
    if (from?.username) {
      await recordAudit(tx, {
        at,
        by: { userId, role },
        action: "end_by_hand_over",
        subject: { type: "user", ref: from.userId },
        from: "confirmed",
        to: "left",
        details: { organisation: organisation.name },
      });
    }
    if (from) await notify(tx, { ...told, kind: "handed_over", details: { from: from.name, to: person.name } });
    else await notify(tx, { ...told, kind: "member_joined", details: { name: person.name } });
    return { userId };
  });
}

/** Ends the account that is taken over from; one that ended by itself since then is no obstacle. */
async function endPredecessor(tx: Db, { invitation, at }: { invitation: OpenInvitation; at: Date }) {
  if (invitation.replacesUserId === null) return null;
  const member = await lockMember(tx, invitation.replacesUserId);
  if (!member) return null;
  const isActive = member.standing === "confirmed";
  const username = isActive ? await endAccount(tx, { member, reason: null, freesUsername: true, at }) : null;
  await revokeOtherHandOvers(tx, { replaced: invitation.replacesUserId, at });
  return { userId: invitation.replacesUserId, name: member.name, username };
}
