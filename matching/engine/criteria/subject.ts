import { sharedTerms } from "../text/tf-idf";
import type { Criterion } from "./criterion";

/**
 * Two short texts that mean the same share few words: a cosine of 0.12 is already half of what one can hope for
 * (on graded pairs most unrelated ones lie under 0.08, most of the same subject over 0.11).
 */
const HALF = 0.12;
/** An exclusion hits fully when what it names weighs half of the potential's main term. */
const FULL_HIT = 0.5;

/** Texts with nothing in common may still mean the same; only what is said to be unwanted is worth nothing. */
const NOTHING_IN_COMMON = 0.25;

/**
 * Do the two texts mean the same thing: from 0.25 (nothing in common) to 1 by the mean of 1 − 2^(−cosine / 0.12) of their
 * TF-IDF vectors and of the share of the potential's text (by squared weight) that the interest names; down to 0 by what
 * the interest says it does not want.
 */
export const subject: Criterion = ({ potentialText, interestText, excluded }) => {
  if (potentialText.norm === 0 || interestText.norm === 0) return "unknown";
  let dot = 0;
  let named = 0;
  sharedTerms(potentialText, interestText, (_, a, b) => {
    dot += a * b;
    named += a * a;
  });
  const alike = 1 - 2 ** (-dot / (potentialText.norm * interestText.norm) / HALF);
  const covered = Math.min(1, named / potentialText.norm ** 2);
  const common = NOTHING_IN_COMMON + ((1 - NOTHING_IN_COMMON) * (alike + covered)) / 2;
  return common * (1 - exclusionHit(potentialText, excluded));
};

/** How much of a potential's text the interest excludes, 0..1: 1 when it is what the text is mainly about. */
function exclusionHit(
  { terms, weights }: Parameters<Criterion>[0]["potentialText"],
  excluded: ReadonlySet<number>,
): number {
  if (excluded.size === 0) return 0;
  let hit = 0;
  let heaviest = 0;
  for (let at = 0; at < terms.length; at++) {
    const weight = weights[at] ?? 0;
    heaviest = Math.max(heaviest, weight);
    if (excluded.has(terms[at] ?? -1)) hit += weight;
  }
  return heaviest === 0 ? 0 : Math.min(1, hit / heaviest / FULL_HIT);
}
