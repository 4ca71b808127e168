import { z } from "zod";

import { WEIGHT_ORIGINS } from "../../schema/weight-versions";
import { StoredEvaluation } from "./stored-evaluation";
import { StoredWeights } from "./stored-weights";

/** A version of the weights that people or outcomes made. */
export const WeightVersion = z.object({
  weights: StoredWeights,
  origin: z.enum(WEIGHT_ORIGINS),
  basedOn: z.string(),
  /** Null for what was learnt. */
  reason: z.string().nullable(),
  /** Null for what was learnt, and of an erased account. */
  madeBy: z.string().nullable(),
  madeAt: z.date(),
  /** Null for what people made. */
  evaluation: StoredEvaluation.nullable(),
});
export type WeightVersion = z.output<typeof WeightVersion>;
