import type { Db } from "~/db/client";
import { findActiveWeights } from "~/db/queries/weights/find-active-weights";
import type { Weights } from "~/matching/domain/weights";
import { defaultWeights } from "~/matching/engine";

/** What the regency ranks with as the database has it; a process may be a moment behind. */
export const activeWeights = async (db: Db, regencyCode: string): Promise<Weights> =>
  (await findActiveWeights(db, regencyCode)) ?? defaultWeights;
