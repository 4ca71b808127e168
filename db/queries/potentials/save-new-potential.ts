import type { Db } from "../../client";
import { potentials } from "../../schema";
import { type PotentialContent, potentialColumns } from "./potential-columns";

/** A draft to be made. */
export type NewPotential = { ref: string; villageId: number; createdBy: string; at: Date; content: PotentialContent };

/** Makes the draft; false, and nothing is made, when something is called so already. */
export async function saveNewPotential(
  tx: Db,
  { ref, villageId, createdBy, at, content }: NewPotential,
): Promise<boolean> {
  const made = await tx
    .insert(potentials)
    .values({ ref, villageId, createdBy, createdAt: at, updatedAt: at, ...potentialColumns(content) })
    .onConflictDoNothing({ target: potentials.ref })
    .returning({ id: potentials.id });
  return made.length > 0;
}
