import { and, asc, eq, isNull, or } from "drizzle-orm";

import type { Role } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { organisations, users } from "../../schema";

/** Somebody to talk to; an address is null until its owner has proven it. */
export type ContactPerson = { name: string; role: Role; email: string | null; phone: string | null };

/** The confirmed people of a village and of a partner, heads first. Call it only for who may see them. */
export async function findContacts(
  db: Db,
  { villageId, partnerId }: { villageId: number; partnerId: number },
): Promise<{ village: ContactPerson[]; partner: ContactPerson[] }> {
  const rows = await db
    .select({
      ofVillage: organisations.villageId,
      name: users.name,
      role: users.role,
      email: users.email,
      emailVerified: users.emailVerified,
      phone: users.phoneNumber,
      phoneVerified: users.phoneNumberVerified,
    })
    .from(users)
    .innerJoin(organisations, eq(organisations.id, users.organisationId))
    .where(
      and(
        or(eq(organisations.villageId, villageId), eq(organisations.partnerId, partnerId)),
        eq(users.standing, "confirmed"),
        isNull(users.erasedAt),
      ),
    )
    .orderBy(asc(users.role), asc(users.createdAt), asc(users.id));
  const people = rows.map(({ ofVillage, name, role, email, emailVerified, phone, phoneVerified }) => ({
    ofVillage,
    person: {
      name,
      role,
      email: emailVerified && !email.endsWith(".invalid") ? email : null,
      phone: phoneVerified ? phone : null,
    },
  }));
  const of = (isVillage: boolean) =>
    people.filter(({ ofVillage }) => (ofVillage !== null) === isVillage).map(({ person }) => person);
  return { village: of(true), partner: of(false) };
}
