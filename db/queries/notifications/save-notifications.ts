import { and, eq, inArray, isNull, ne, type SQL, sql } from "drizzle-orm";

import type { Role } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { notifications, organisations, users } from "../../schema";

/**
 * Who is told: these people; everybody confirmed of an organisation, of a village or of a partner; or the confirmed people
 * of DPMD (a regency's code) in these roles.
 */
export type Recipients =
  | { userIds: readonly string[] }
  | { organisationId: number }
  | { villageId: number }
  | { partnerId: number }
  | { regencyCode: string; roles: readonly Role[] };

/** A notification and its recipients; `except` is a user's id. */
export type NewNotification = {
  to: Recipients;
  except: string | null;
  kind: string;
  details: Record<string, string>;
  path: string;
  at: Date;
};

/** Adds one row for each recipient whose account is not erased. */
export async function saveNotifications(db: Db, { to, except, ...told }: NewNotification): Promise<void> {
  if ("userIds" in to && to.userIds.length === 0) return;
  const recipients = db
    .select({
      userId: users.id,
      kind: sql<string>`${told.kind}::text`.as("kind"),
      details: sql<Record<string, string>>`${JSON.stringify(told.details)}::text::jsonb`.as("details"),
      path: sql<string>`${told.path}::text`.as("path"),
      createdAt: sql<Date>`${told.at.toISOString()}::timestamptz`.as("created_at"),
      readAt: sql<Date | null>`null::timestamptz`.as("read_at"),
      sentAt: sql<Date | null>`null::timestamptz`.as("sent_at"),
    })
    .from(users)
    .innerJoin(organisations, eq(organisations.id, users.organisationId))
    .where(and(isNull(users.erasedAt), except === null ? undefined : ne(users.id, except), isRecipient(to)));
  await db.insert(notifications).select(recipients);
}

function isRecipient(to: Recipients): SQL | undefined {
  if ("userIds" in to) return inArray(users.id, [...to.userIds]);
  const isConfirmed = eq(users.standing, "confirmed");
  if ("organisationId" in to) return and(isConfirmed, eq(organisations.id, to.organisationId));
  if ("villageId" in to) return and(isConfirmed, eq(organisations.villageId, to.villageId));
  if ("partnerId" in to) return and(isConfirmed, eq(organisations.partnerId, to.partnerId));
  return and(isConfirmed, eq(organisations.regencyCode, to.regencyCode), inArray(users.role, [...to.roles]));
}
