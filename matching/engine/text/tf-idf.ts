import { type Term, subjectOfTerm } from "./terms";

/** A sparse vector: term numbers ascending, with their weights. */
export type TextVector = { terms: Int32Array; weights: Float64Array; norm: number };

/** Numbers of the terms and how rare each is in the market. */
export type TextIndex = { numberOf: ReadonlyMap<Term, number>; termOf: readonly Term[]; rarity: Float64Array };

/**
 * A market of two texts must not find every word rare, nor one of ten thousand find all subjects common: as many
 * texts are added in which no term occurs.
 */
const PRIOR_TEXTS = 50;
/** A named subject says more of what a text is about than any other word in it. */
const SUBJECT_BOOST = 1.6;

/** Numbers the terms of all texts in alphabetical order, so that the order of the texts never matters. */
export function indexTerms(texts: readonly ReadonlyMap<Term, number>[]): TextIndex {
  const frequency = new Map<Term, number>();
  for (const counts of texts) for (const term of counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const termOf = [...frequency.keys()].sort();
  const rarity = Float64Array.from(termOf, (term) => {
    const idf = Math.log((texts.length + PRIOR_TEXTS) / ((frequency.get(term) ?? 0) + 1));
    return idf * (subjectOfTerm(term) ? SUBJECT_BOOST : 1);
  });
  return { numberOf: new Map(termOf.map((term, number) => [term, number])), termOf, rarity };
}

/** The TF-IDF vector of a text, (1 + ln tf) · idf, terms that the index does not know left out. */
export function textVector(counts: ReadonlyMap<Term, number>, index: TextIndex): TextVector {
  const terms = Int32Array.from([...counts.keys()].flatMap((term) => index.numberOf.get(term) ?? [])).sort();
  const weights = Float64Array.from(terms, (number) => {
    const count = counts.get(index.termOf[number] ?? "") ?? 0;
    const frequency = count >= 1 ? 1 + Math.log(count) : count;
    return frequency * (index.rarity[number] ?? 0);
  });
  return { terms, weights, norm: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) };
}

/**
 * The vector of a text that the index was made without, among so many texts: terms that only this text names are shared
 * with none, but lengthen it as they would once it is indexed.
 */
export function addUnknownTerms(
  vector: TextVector,
  counts: ReadonlyMap<Term, number>,
  { index, texts }: { index: TextIndex; texts: number },
): TextVector {
  const idf = Math.log((texts + 1 + PRIOR_TEXTS) / 2);
  let squares = vector.norm ** 2;
  for (const [term, count] of counts) {
    if (index.numberOf.has(term)) continue;
    const boost = subjectOfTerm(term) ? SUBJECT_BOOST : 1;
    squares += ((count >= 1 ? 1 + Math.log(count) : count) * idf * boost) ** 2;
  }
  return { ...vector, norm: Math.sqrt(squares) };
}

/** Calls `visit` for each term that both vectors have, with its weight in each. */
export function sharedTerms(
  a: TextVector,
  b: TextVector,
  visit: (term: number, inA: number, inB: number) => void,
): void {
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const left = a.terms[i] ?? 0;
    const right = b.terms[j] ?? 0;
    if (left === right) visit(left, a.weights[i] ?? 0, b.weights[j] ?? 0);
    if (left <= right) i++;
    if (right <= left) j++;
  }
}
