import { and, desc, eq } from "drizzle-orm";

import type { Weights } from "~/matching/domain/weights";

import type { Db } from "../../client";
import { weightActivations, weightVersions } from "../../schema";
import { StoredWeights } from "./stored-weights";

/**
 * The weights activated last in a regency; null while the product's own hold.
 * @throws ZodError when the row is not a version of the weights
 */
export async function findActiveWeights(db: Db, regencyCode: string): Promise<Weights | null> {
  const isItsVersion = and(
    eq(weightVersions.regencyCode, weightActivations.regencyCode),
    eq(weightVersions.version, weightActivations.version),
  );
  const [last] = await db
    .select({ weights: weightVersions.weights })
    .from(weightActivations)
    .leftJoin(weightVersions, isItsVersion)
    .where(eq(weightActivations.regencyCode, regencyCode))
    .orderBy(desc(weightActivations.id))
    .limit(1);
  return last?.weights ? StoredWeights.parse(last.weights) : null;
}
