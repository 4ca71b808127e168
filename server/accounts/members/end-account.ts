import type { Db } from "~/db/client";
import { endSessions } from "~/db/queries/accounts/end-sessions";
import { revokeInvitationsBy } from "~/db/queries/invitations/invitations";
import type { LockedMember } from "~/db/queries/members/lock-member";
import { releaseUsername } from "~/db/queries/members/save-account";
import { saveStanding } from "~/db/queries/members/save-standing";
import { standingAfterEnd } from "~/matching/domain/membership";

/** A locked account to end; `freesUsername` leaves its user name to a successor. */
export type EndAccount = { member: LockedMember; reason: string | null; freesUsername: boolean; at: Date };

/** Ends an account: signed out everywhere, its open invitations revoked; gives the user name when that was freed. */
export async function endAccount(tx: Db, { member, reason, freesUsername, at }: EndAccount): Promise<string | null> {
  const standing = standingAfterEnd(member.standing);
  await saveStanding(tx, { userId: member.id, standing, reason, at });
  await endSessions(tx, { userId: member.id });
  await revokeInvitationsBy(tx, { userId: member.id, at });
  return freesUsername ? releaseUsername(tx, member.id) : null;
}
