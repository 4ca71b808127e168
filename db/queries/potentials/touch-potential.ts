import { eq } from "drizzle-orm";

import type { Db } from "../../client";
import { potentials } from "../../schema";

/** Notes that something of the potential with this id changed, which every process's market hears of. */
export async function touchPotential(tx: Db, { id, at }: { id: number; at: Date }): Promise<void> {
  await tx.update(potentials).set({ updatedAt: at }).where(eq(potentials.id, id));
}
