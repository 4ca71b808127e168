import { eq } from "drizzle-orm";

import type { Db } from "../../client";
import { potentials } from "../../schema";
import { type PotentialContent, potentialColumns } from "./potential-columns";

/** An edit of the potential with this id. */
export type PotentialEdit = {
  id: number;
  content: PotentialContent;
  version: number;
  headApprovedAt: Date | null;
  /** Names of the fields that are still assumed for the demonstration. */
  invented: string[];
  updatedAt: Date;
};

/** Replaces what the village says of it; the caller holds its lock. */
export async function savePotentialContent(tx: Db, { id, content, ...edit }: PotentialEdit): Promise<void> {
  await tx
    .update(potentials)
    .set({ ...potentialColumns(content), ...edit })
    .where(eq(potentials.id, id));
}
