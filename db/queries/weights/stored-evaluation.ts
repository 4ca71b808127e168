import { z } from "zod";

import { StoredWeights } from "./stored-weights";

/** How well weights foretold answers they were not learnt from: mean −ln likelihood, and calibration error 0..1. */
const Foretelling = z.object({ logLoss: z.number(), calibrationError: z.number() });

/** What the learning says of a version, as the database keeps it. */
export const StoredEvaluation = z.object({
  /** What it was learnt from: answers, looks without one, and answers that say nothing of the fit. */
  examples: z.object({ answered: z.int(), silent: z.int(), aside: z.int() }),
  /** The latest answers, kept aside: with the weights then in use and with the learnt ones; `gain` in log loss. */
  heldOut: z.object({
    pairs: z.int(),
    before: Foretelling,
    after: Foretelling,
    gain: z.number(),
    gainError: z.number(),
  }),
  better: z.boolean(),
  /** Of each weight and bias, in log-odds. */
  standardErrors: StoredWeights.omit({ version: true, baselines: true }),
});
export type StoredEvaluation = z.output<typeof StoredEvaluation>;
