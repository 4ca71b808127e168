import { randomBytes, randomUUID } from "node:crypto";
import { and, asc, eq, sql } from "drizzle-orm";

import type { Db } from "~/db/client";
import { ensureOrganisation, type OrganisationSubject } from "~/db/queries/accounts/ensure-organisation";
import { interests, organisations, partners, potentials, sessions, users, villages } from "~/db/schema";
import type { Role } from "~/matching/domain/vocabulary";
import { createSessionCookie, SESSION_DAYS } from "~/server/accounts/sign-in/session-cookie";

/** Somebody signed in: the header that says so. `interest` is the one that a partner's officer looks after. */
export type Person = { cookie: string } & (
  | { kind: "village" }
  | { kind: "partner"; interest: string }
  | { kind: "broker" }
);

/** What everybody can look at: refs of published listings. */
export type Shelf = { potentials: string[]; interests: string[] };

/** How many there are of each; an officer more than there are published interests is one too many. */
export type Headcount = { village: number; partner: number; broker: number };

type SigningIn = { db: Db; secret: string; regencyCode: string };

/**
 * Makes accounts and sessions of people: operators and heads of the villages that publish, in turn; officers of partners,
 * each with a published interest of its own; brokers. The sessions are written into the database, as a sign-in would
 * write them: hashing two hundred passwords is another measurement, and how often one may sign in is limited.
 */
export async function signPeopleIn({ db, secret, regencyCode }: SigningIn, count: Headcount): Promise<Person[]> {
  const cookies = createSessionCookie({ secret, isSecure: false });
  const signIn = async (subject: OrganisationSubject, role: Role): Promise<{ cookie: string }> => {
    const organisationId = await ensureOrganisation(db, subject);
    await db
      .update(organisations)
      .set({ verifiedAt: sql`now()` })
      .where(eq(organisations.id, organisationId));
    const id = randomUUID();
    const token = randomBytes(24).toString("base64url");
    const person = { id, name: "Pengguna uji beban", email: `${id}@contoh.id`, role, organisationId };
    await db.insert(users).values({ ...person, emailVerified: true, standing: "confirmed" });
    const expiresAt = sql`now() + make_interval(days => ${SESSION_DAYS})`;
    await db.insert(sessions).values({ id: randomUUID(), token, userId: id, expiresAt });
    return { cookie: cookies.write(token).split(";", 1)[0] ?? "" };
  };

  const people: Person[] = [];
  const hosts = await findVillages(db);
  for (let made = 0; made < count.village; made += 1) {
    const villageId = hosts[made % hosts.length]?.id;
    if (villageId === undefined) throw new Error("No village publishes anything");
    const role = made % 2 === 0 ? "village_operator" : "village_head";
    people.push({ kind: "village", ...(await signIn({ villageId }, role)) });
  }
  const looked = (await findInterests(db)).slice(0, count.partner);
  if (looked.length < count.partner) throw new Error(`Only ${looked.length} interests are published`);
  for (const { ref, partnerId } of looked) {
    people.push({ kind: "partner", interest: ref, ...(await signIn({ partnerId }, "partner_officer")) });
  }
  for (let made = 0; made < count.broker; made += 1) {
    people.push({ kind: "broker", ...(await signIn({ regencyCode }, "broker")) });
  }
  return people;
}

/** Villages that can publish and have done so. */
const findVillages = (db: Db) =>
  db
    .selectDistinct({ id: villages.id })
    .from(villages)
    .innerJoin(potentials, eq(potentials.villageId, villages.id))
    .where(eq(potentials.state, "published"))
    .orderBy(asc(villages.id));

const findInterests = (db: Db) =>
  db
    .select({ ref: interests.ref, partnerId: interests.partnerId })
    .from(interests)
    .innerJoin(partners, eq(partners.id, interests.partnerId))
    .where(and(eq(interests.state, "published"), eq(partners.isVerified, true)))
    .orderBy(asc(interests.ref));

/** What is published now. */
export async function findShelf(db: Db): Promise<Shelf> {
  const offered = await db.select({ ref: potentials.ref }).from(potentials).where(eq(potentials.state, "published"));
  return {
    potentials: offered.map(({ ref }) => ref),
    interests: (await findInterests(db)).map(({ ref }) => ref),
  };
}
