import { type LatentSpace, latentSpace, placeIn, type SparseRow } from "./latent";
import { subjectOfTerm, type Term } from "./subject-terms";
import { THESAURUS_TEXTS } from "./thesaurus-texts";

/** A text as a sparse vector of its terms, and where it lies in the market's latent space (unit length). */
export type TextVector = SparseRow & { place: Float64Array };

/** Numbers of the terms, how rare each is in the market, and the latent space that its texts span. */
export type TextIndex = {
  numberOf: ReadonlyMap<Term, number>;
  termOf: readonly Term[];
  rarity: Float64Array;
  space: LatentSpace;
};

/**
 * A market of two texts must not find every word rare, nor one of ten thousand find all subjects common: as many
 * texts are added in which no term occurs.
 */
const PRIOR_TEXTS = 50;
/** A named subject says more of what a text is about than any other word in it. */
const SUBJECT_BOOST = 1.6;

/**
 * Numbers the terms, those of the thesaurus first and then the texts' own in alphabetical order, so that the order of the
 * texts never matters, and spans their latent space, with an entry of the thesaurus as one more text each: there a word lies
 * by its meaning though the market's texts use it never or once. Few texts do not say which words keep company; of them the
 * thesaurus alone spans the space.
 */
export function indexTexts(texts: readonly ReadonlyMap<Term, number>[]): TextIndex {
  const numbered = numberTerms(texts);
  if (texts.length >= PRIOR_TEXTS) return { ...numbered, space: spaceOf(texts, numbered) };
  alone ??= spaceOf([], numberTerms([]));
  const axes = new Float64Array(numbered.termOf.length * alone.dimensions);
  axes.set(alone.axes);
  return { ...numbered, space: { ...alone, axes } };
}

/** The space that the thesaurus spans alone, worked out once. */
let alone: LatentSpace | null = null;

type Numbered = Omit<TextIndex, "space">;

const thesaurusTerms: readonly Term[] = [...new Set(THESAURUS_TEXTS.flatMap((counts) => [...counts.keys()]))].sort();
const inThesaurus: ReadonlySet<Term> = new Set(thesaurusTerms);

function numberTerms(texts: readonly ReadonlyMap<Term, number>[]): Numbered {
  const frequency = new Map<Term, number>();
  for (const counts of texts) for (const term of counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const termOf = [...thesaurusTerms, ...[...frequency.keys()].filter((term) => !inThesaurus.has(term)).sort()];
  const rarity = Float64Array.from(termOf, (term) => {
    const idf = Math.log((texts.length + PRIOR_TEXTS) / ((frequency.get(term) ?? 0) + 1));
    return idf * (subjectOfTerm(term) ? SUBJECT_BOOST : 1);
  });
  return { numberOf: new Map(termOf.map((term, number) => [term, number])), termOf, rarity };
}

function spaceOf(texts: readonly ReadonlyMap<Term, number>[], numbered: Numbered): LatentSpace {
  const rows = [...texts, ...THESAURUS_TEXTS].map((counts) => sparseRow(counts, numbered));
  return latentSpace(rows, numbered.termOf.length);
}

/** A text in the index's terms, (1 + ln tf) · idf, those that it does not know left out. */
export function textVector(counts: ReadonlyMap<Term, number>, index: TextIndex): TextVector {
  const row = sparseRow(counts, index);
  return { ...row, place: placeIn(index.space, row) };
}

/** The weights of a text's terms alone, without its place in the latent space. */
export function sparseRow(counts: ReadonlyMap<Term, number>, { numberOf, rarity }: Numbered): SparseRow {
  const found: { term: number; weight: number }[] = [];
  let squares = 0;
  for (const [name, count] of counts) {
    const term = numberOf.get(name);
    if (term === undefined) continue;
    const weight = (count >= 1 ? 1 + Math.log(count) : count) * (rarity[term] ?? 0);
    squares += weight * weight;
    found.push({ term, weight });
  }
  found.sort((a, b) => a.term - b.term);
  const terms = Int32Array.from(found, ({ term }) => term);
  const weights = Float64Array.from(found, ({ weight }) => weight);
  return { terms, weights, norm: Math.sqrt(squares) };
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
export function sharedTerms(a: SparseRow, b: SparseRow, visit: (term: number, inA: number, inB: number) => void): void {
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const left = a.terms[i] ?? 0;
    const right = b.terms[j] ?? 0;
    if (left === right) visit(left, a.weights[i] ?? 0, b.weights[j] ?? 0);
    if (left <= right) i++;
    if (right <= left) j++;
  }
}
