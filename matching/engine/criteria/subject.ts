import { cosineOf, type SparseRow } from "../text/latent";
import { sharedTerms } from "../text/tf-idf";
import type { Criterion } from "./criterion";

/** An exclusion hits fully when what it names is a quarter of what the potential's title says. */
const FULL_HIT = 0.25;

/** Texts with nothing in common may still mean the same; only what is said to be unwanted is worth nothing. */
const NOTHING_IN_COMMON = 0.1;
/**
 * Two short texts that mean the same share few words: a likeness of 0.3 is already half of what one can hope for (on
 * graded pairs most unrelated ones lie under 0.1, most of the same subject over 0.2).
 */
const HALF = 0.3;
/** Directions of a latent space lie closer than words do: a cosine of 0.45 in words says as much as 1 there. */
const LATENT = 0.45;
/** How much what the interest names of the potential counts beside how alike the two are. */
const NAMED = 0.15;

/**
 * Do the two texts mean the same thing: from 0.1 (nothing in common) to nearly 1. Most of it is 1 − 2^(−likeness / 0.3), the
 * likeness being the mean of the cosine of their TF-IDF vectors and of 0.45 times that of their places in the latent space;
 * 15 % is the share of the potential's text (by squared weight) that the interest names. Down to 0 by what the interest says
 * it does not want.
 */
export const subject: Criterion = ({ potentialText, interestText, potentialTitle, excluded }) => {
  if (potentialText.norm === 0 || interestText.norm === 0) return "unknown";
  let dot = 0;
  let shared = 0;
  sharedTerms(potentialText, interestText, (_, a, b) => {
    dot += a * b;
    shared += a * a;
  });
  const inWords = dot / (potentialText.norm * interestText.norm);
  const inMeaning = Math.max(0, cosineOf(potentialText.place, interestText.place));
  const alike = 1 - 2 ** (-(inWords + LATENT * inMeaning) / 2 / HALF);
  const named = Math.min(1, shared / potentialText.norm ** 2);
  const common = NOTHING_IN_COMMON + (1 - NOTHING_IN_COMMON) * ((1 - NAMED) * alike + NAMED * named);
  return common * (1 - exclusionHit(potentialTitle, excluded));
};

/**
 * How much of a potential is excluded, 0..1: 1 when it is a quarter of what its title says (by squared weight). A boat that a
 * description mentions in passing makes no boat programme of it.
 */
function exclusionHit({ terms, weights, norm }: SparseRow, excluded: ReadonlySet<number>): number {
  if (excluded.size === 0 || norm === 0) return 0;
  let hit = 0;
  for (let at = 0; at < terms.length; at++) if (excluded.has(terms[at] ?? -1)) hit += (weights[at] ?? 0) ** 2;
  return Math.min(1, hit / norm ** 2 / FULL_HIT);
}
