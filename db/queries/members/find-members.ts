import { asc, eq, inArray, and, isNull } from "drizzle-orm";

import type { Language, Role, Standing } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { users } from "../../schema";

/** A person of an organisation as its colleagues and DPMD see one. */
export type MemberRecord = {
  id: string;
  name: string;
  role: Role;
  standing: Standing;
  username: string | null;
  email: string;
  emailVerified: boolean;
  phoneNumber: string | null;
  phoneVerified: boolean;
  language: Language;
  createdAt: Date;
  lastSeenAt: Date | null;
};

/** The columns of a `MemberRecord`. */
export const memberColumns = {
  id: users.id,
  name: users.name,
  role: users.role,
  standing: users.standing,
  username: users.username,
  email: users.email,
  emailVerified: users.emailVerified,
  phoneNumber: users.phoneNumber,
  phoneVerified: users.phoneNumberVerified,
  language: users.language,
  createdAt: users.createdAt,
  lastSeenAt: users.lastSeenAt,
};

/** The people of an organisation in these standings, in the order they came. */
export async function findMembers(
  db: Db,
  { organisationId, standings }: { organisationId: number; standings: readonly Standing[] },
): Promise<MemberRecord[]> {
  return db
    .select(memberColumns)
    .from(users)
    .where(
      and(eq(users.organisationId, organisationId), inArray(users.standing, [...standings]), isNull(users.erasedAt)),
    )
    .orderBy(asc(users.createdAt), asc(users.id));
}
