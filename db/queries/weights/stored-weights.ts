import { z } from "zod";

import { CRITERIA } from "~/matching/domain/ranking";
import { FUND_SOURCES } from "~/matching/domain/vocabulary";
import type { Weights } from "~/matching/domain/weights";

const OfEachCriterion = z.record(z.enum(CRITERIA), z.number());
const SideWeights = z.object({ bias: z.number(), weights: OfEachCriterion });
const FitWeights = z.object({ partner: SideWeights, village: SideWeights });

/** Weights as the database keeps them. */
export const StoredWeights = FitWeights.extend({
  version: z.string(),
  baselines: OfEachCriterion,
  segments: z.partialRecord(z.enum(FUND_SOURCES), FitWeights).exactOptional(),
}) satisfies z.ZodType<Weights>;
