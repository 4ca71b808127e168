import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";

import type { Role } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { invitations, users } from "../../schema";

/** An invitation that can still be accepted. */
export type OpenInvitation = {
  id: number;
  organisationId: number;
  role: Role;
  name: string;
  sentTo: string | null;
  invitedBy: { id: string; name: string };
  replacesUserId: string | null;
  /** The name of whoever is replaced. */
  replaces: string | null;
  createdAt: Date;
  expiresAt: Date;
};

const replaced = alias(users, "replaced");

const columns = {
  id: invitations.id,
  organisationId: invitations.organisationId,
  role: invitations.role,
  name: invitations.name,
  sentTo: invitations.sentTo,
  invitedBy: { id: users.id, name: users.name },
  replacesUserId: invitations.replacesUserId,
  replaces: replaced.name,
  createdAt: invitations.createdAt,
  expiresAt: invitations.expiresAt,
};

const isOpen = (at: Date) =>
  and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt), gt(invitations.expiresAt, at));

/** Keeps an invitation and gives its id. */
export async function saveInvitation(tx: Db, invitation: typeof invitations.$inferInsert): Promise<number> {
  const [made] = await tx.insert(invitations).values(invitation).returning({ id: invitations.id });
  if (!made) throw new Error("An insert gave no row back");
  return made.id;
}

/** The open invitations of an organisation, oldest first. */
export async function findInvitations(
  db: Db,
  { organisationId, at }: { organisationId: number; at: Date },
): Promise<OpenInvitation[]> {
  return db
    .select(columns)
    .from(invitations)
    .innerJoin(users, eq(users.id, invitations.invitedBy))
    .leftJoin(replaced, eq(replaced.id, invitations.replacesUserId))
    .where(and(eq(invitations.organisationId, organisationId), isOpen(at)))
    .orderBy(asc(invitations.id));
}

/** The open invitation of a link, whose token has this hash. */
export async function findInvitation(
  db: Db,
  { tokenHash, at }: { tokenHash: string; at: Date },
): Promise<OpenInvitation | null> {
  const [found] = await db
    .select(columns)
    .from(invitations)
    .innerJoin(users, eq(users.id, invitations.invitedBy))
    .leftJoin(replaced, eq(replaced.id, invitations.replacesUserId))
    .where(and(eq(invitations.tokenHash, tokenHash), isOpen(at)));
  return found ?? null;
}

/** Takes an open invitation, once: whoever comes second, or after it ran out or was revoked, gets null. */
export async function takeInvitation(tx: Db, { tokenHash, at }: { tokenHash: string; at: Date }): Promise<boolean> {
  const taken = await tx
    .update(invitations)
    .set({ acceptedAt: at })
    .where(and(eq(invitations.tokenHash, tokenHash), isOpen(at)))
    .returning({ id: invitations.id });
  return taken.length > 0;
}

/** Revokes an open invitation of the organisation; null when it is not open any more. */
export async function revokeInvitation(
  tx: Db,
  { id, organisationId, at }: { id: number; organisationId: number; at: Date },
): Promise<{ name: string; role: Role } | null> {
  const [revoked] = await tx
    .update(invitations)
    .set({ revokedAt: at })
    .where(and(eq(invitations.id, id), eq(invitations.organisationId, organisationId), isOpen(at)))
    .returning({ name: invitations.name, role: invitations.role });
  return revoked ?? null;
}

/** How many open invitations an organisation has. */
export async function countInvitations(
  tx: Db,
  { organisationId, at }: { organisationId: number; at: Date },
): Promise<number> {
  return tx.$count(invitations, and(eq(invitations.organisationId, organisationId), isOpen(at)));
}

/** Ends what somebody who left had invited to and was not accepted yet. */
export async function revokeInvitationsBy(tx: Db, { userId, at }: { userId: string; at: Date }): Promise<void> {
  await tx
    .update(invitations)
    .set({ revokedAt: at })
    .where(and(eq(invitations.invitedBy, userId), isOpen(at)));
}

/** Ends the other invitations to take over from somebody whose work is taken over now. */
export async function revokeOtherHandOvers(
  tx: Db,
  { replaced: userId, at }: { replaced: string; at: Date },
): Promise<void> {
  await tx
    .update(invitations)
    .set({ revokedAt: at })
    .where(and(eq(invitations.replacesUserId, userId), isOpen(at)));
}
