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
  /** When a message of its own tells of it: no digest does. */
  sentAt: Date | null;
  /** Whether somebody who has not read the last one of this kind about this page is not told again. */
  onceUnread: boolean;
};

/** Adds one row for each recipient whose account is not erased. */
export async function saveNotifications(db: Db, { to, except, ...told }: NewNotification): Promise<void> {
  if ("userIds" in to && to.userIds.length === 0) return;
  const isTold = and(
    isNull(users.erasedAt),
    except === null ? undefined : ne(users.id, except),
    isRecipient(to),
    told.onceUnread ? hasNoUnread(told) : undefined,
  );
  // Drizzle's insert from a select wants every column, the generated id too.
  await db.execute(sql`
    insert into ${notifications} (user_id, kind, details, path, created_at, sent_at)
    select ${users.id}, ${told.kind}::text, ${JSON.stringify(told.details)}::text::jsonb, ${told.path}::text,
      ${told.at.toISOString()}::timestamptz, ${told.sentAt?.toISOString() ?? null}::timestamptz
    from ${users} join ${organisations} on ${organisations.id} = ${users.organisationId}
    where ${isTold}`);
}

const hasNoUnread = ({ kind, path }: Pick<NewNotification, "kind" | "path">): SQL =>
  sql`not exists (
    select from ${notifications} n
    where n.user_id = ${users.id} and n.kind = ${kind} and n.path = ${path} and n.read_at is null)`;

function isRecipient(to: Recipients): SQL | undefined {
  if ("userIds" in to) return inArray(users.id, [...to.userIds]);
  const isConfirmed = eq(users.standing, "confirmed");
  if ("organisationId" in to) return and(isConfirmed, eq(organisations.id, to.organisationId));
  if ("villageId" in to) return and(isConfirmed, eq(organisations.villageId, to.villageId));
  if ("partnerId" in to) return and(isConfirmed, eq(organisations.partnerId, to.partnerId));
  return and(isConfirmed, eq(organisations.regencyCode, to.regencyCode), inArray(users.role, [...to.roles]));
}
