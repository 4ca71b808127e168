import { performance } from "node:perf_hooks";
import { z } from "zod";

import type { Language } from "~/matching/domain/vocabulary";
import { collaborativeQuality } from "~/matching/engine/index";

import { exchangeText, fillIn } from "../../i18n/exchange";
import { readInput } from "../files";
import { lang, readCommandLine } from "../read-command-line";
import { UnusableInput } from "../unusable-input";
import { type RatingsProblem, readRatings } from "./collaborative-ratings";

const DEFAULT_SEED = 1;
/** More problems of one file than this help nobody. */
const MOST_PROBLEMS = 100;

const options = z.object({
  seed: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, "whole_number")
    .transform(Number)
    .default(DEFAULT_SEED),
  lang,
});

/**
 * `npm run --silent evaluate -- collaborative FILE [--seed N]`: prints how well collaborative factors find ratings that
 * were kept apart, beside the baselines, as JSON on stdout.
 * @throws UnusableInput with everything that is wrong with the command line or the file
 */
export async function evaluateCollaborative(args: readonly string[]): Promise<void> {
  const { file, options: given } = readCommandLine(args, { usage: "usage_evaluate_collaborative", options });
  const reading = readRatings(await readInput(file, given.lang));
  if (!reading.ok) throw unusableRatings(file, reading.problems, given.lang);
  const quality = collaborativeQuality(reading.ratings, { seed: given.seed, now: () => performance.now() });
  if (quality.users === 0) throw unusableRatings(file, [{ code: "too_few", facts: {} }], given.lang);
  process.stdout.write(`${JSON.stringify(quality, null, 2)}\n`);
}

function unusableRatings(file: string, problems: readonly RatingsProblem[], language: Language): UnusableInput {
  const { ratings: text, report } = exchangeText[language];
  const lines = problems.slice(0, MOST_PROBLEMS).map(({ code, facts }) => fillIn(text[code], facts));
  if (problems.length > lines.length) {
    lines.push(fillIn(text.more, { count: String(problems.length - lines.length) }));
  }
  return new UnusableInput([...lines, fillIn(report.unusable, { file, count: String(problems.length) })]);
}
