import { performance } from "node:perf_hooks";
import { z } from "zod";

import { learningQuality } from "~/matching/engine/index";

import { lang, readCommandLine } from "../read-command-line";

const DEFAULT_SEED = 1;
const MILLISECONDS = 1000;

const options = z.object({
  seed: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, "whole_number")
    .transform(Number)
    .default(DEFAULT_SEED),
  lang,
});

/**
 * `npm run --silent evaluate -- learning [--seed N]`: plays simulated markets with known truths (about a minute) and prints
 * how well their weights are learnt, beside the baselines, as JSON on stdout.
 * @throws UnusableInput with everything that is wrong with the command line
 */
export async function evaluateLearning(args: readonly string[]): Promise<void> {
  const { options: given } = readCommandLine(args, { usage: "usage_evaluate_learning", options, argument: "none" });
  const started = performance.now();
  const quality = learningQuality({ seed: given.seed });
  const seconds = Math.round((performance.now() - started) / (MILLISECONDS / 10)) / 10;
  process.stdout.write(`${JSON.stringify({ ...quality, seconds }, null, 2)}\n`);
}
