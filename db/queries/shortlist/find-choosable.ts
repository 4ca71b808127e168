import { and, eq } from "drizzle-orm";

import type { PotentialState } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { potentials, shortlistEntries } from "../../schema";

/** A potential that a partner may decide about, with what it decided so far. */
export type Choosable = { potentialId: number; state: PotentialState; choice: "saved" | "dismissed" | null };

/** The potential with this ref, when it is public or was decided about for this interest (an id) before. */
export async function findChoosable(
  tx: Db,
  { interestId, potential }: { interestId: number; potential: string },
): Promise<Choosable | null> {
  const [found] = await tx
    .select({ potentialId: potentials.id, state: potentials.state, choice: shortlistEntries.choice })
    .from(potentials)
    .leftJoin(
      shortlistEntries,
      and(eq(shortlistEntries.potentialId, potentials.id), eq(shortlistEntries.interestId, interestId)),
    )
    .where(eq(potentials.ref, potential));
  return found && (found.state === "published" || found.choice !== null) ? found : null;
}
