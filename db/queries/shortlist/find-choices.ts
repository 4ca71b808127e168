import { eq } from "drizzle-orm";

import type { DeclineReason } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { potentials, shortlistEntries } from "../../schema";

/** What was decided about a potential for an interest, with the private note. */
export type Choice = {
  choice: "saved" | "dismissed";
  note: string | null;
  /** Of `dismissed`. */
  reason: DeclineReason | null;
  at: Date;
};

/** Everything decided for the interest with this id, by the potentials' refs, last decided first. */
export async function findChoices(db: Db, { interestId }: { interestId: number }): Promise<Map<string, Choice>> {
  const { choice, note, reason, at } = shortlistEntries;
  const rows = await db
    .select({ potential: potentials.ref, decided: { choice, note, reason, at } })
    .from(shortlistEntries)
    .innerJoin(potentials, eq(potentials.id, shortlistEntries.potentialId))
    .where(eq(shortlistEntries.interestId, interestId))
    .orderBy(shortlistEntries.at, potentials.ref);
  return new Map(rows.reverse().map(({ potential, decided }) => [potential, decided]));
}
