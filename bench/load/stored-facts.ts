import { eq } from "drizzle-orm";

import type { Db } from "~/db/client";
import { interests, potentials, shortlistEntries } from "~/db/schema";

/** The names of the facts that people write; each is written by one person, but the publishing. */
export const fact = {
  /** How many households a potential reaches. */
  households: (potential: string) => `households ${potential}`,
  /** That a potential was submitted, whatever became of it. */
  submitted: (potential: string) => `submitted ${potential}`,
  published: (potential: string) => `published ${potential}`,
  /** How many villages an interest has room for. */
  capacity: (interest: string) => `capacity ${interest}`,
  /** What a partner decided about a potential. */
  choice: (interest: string, potential: string) => `choice ${interest} ${potential}`,
};

/** The value of a fact that is either so or not. */
export const IS_SO = "yes";

/** Every fact as the database has it. */
export async function readStoredFacts(db: Db): Promise<Map<string, string>> {
  const stored = new Map<string, string>();
  const offered = await db
    .select({ ref: potentials.ref, state: potentials.state, households: potentials.households })
    .from(potentials);
  for (const { ref, state, households } of offered) {
    stored.set(fact.households(ref), String(households));
    if (state === "submitted" || state === "published") stored.set(fact.submitted(ref), IS_SO);
    if (state === "published") stored.set(fact.published(ref), IS_SO);
  }
  const sought = await db.select({ ref: interests.ref, capacity: interests.capacity }).from(interests);
  for (const { ref, capacity } of sought) stored.set(fact.capacity(ref), String(capacity));
  const choices = await db
    .select({ interest: interests.ref, potential: potentials.ref, choice: shortlistEntries.choice })
    .from(shortlistEntries)
    .innerJoin(interests, eq(interests.id, shortlistEntries.interestId))
    .innerJoin(potentials, eq(potentials.id, shortlistEntries.potentialId));
  for (const { interest, potential, choice } of choices) stored.set(fact.choice(interest, potential), choice);
  return stored;
}
