import { tokens } from "../text/tokens";
import type { JudgedInterest, Scorer } from "./judged";

/** Rankings that the engine has to beat, by name: chance, words as they stand, and needs that are met. */
export function relevanceBaselines(judged: readonly JudgedInterest[]): Record<BaselineName, Scorer> {
  return { random: () => 0, tf_idf: wordCosine(judged), needs_overlap: needsOverlap };
}

/** The names of the baselines. */
export type BaselineName = "random" | "tf_idf" | "needs_overlap";

const needsOverlap: Scorer = ({ potential: { needs }, interest: { offers } }) =>
  needs === null || needs.length === 0 ? 0 : needs.filter((need) => offers.includes(need)).length / needs.length;

type Text = { title: string; description: string | null };

const wordsOf = ({ title, description }: Text) => tokens(`${title} ${description ?? ""}`);

/** The cosine of TF-IDF vectors over lower-case words (tf · ln((1 + n) / (1 + df)) + 1), nothing stemmed or known. */
function wordCosine(judged: readonly JudgedInterest[]): Scorer {
  const texts = new Map<string, Text>();
  for (const { pairs } of judged) {
    for (const { pair } of pairs) {
      texts.set(`potential ${pair.potential.ref}`, pair.potential);
      texts.set(`interest ${pair.interest.ref}`, pair.interest);
    }
  }
  const frequency = new Map<string, number>();
  for (const text of texts.values()) {
    for (const word of new Set(wordsOf(text))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const idf = (word: string) => Math.log((1 + texts.size) / (1 + (frequency.get(word) ?? 0))) + 1;
  const vectors = new Map([...texts].map(([key, text]) => [key, weighted(wordsOf(text), idf)]));
  return ({ potential, interest }) => {
    const a = vectors.get(`potential ${potential.ref}`);
    const b = vectors.get(`interest ${interest.ref}`);
    return a && b ? cosine(a, b) : 0;
  };
}

function weighted(words: readonly string[], idf: (word: string) => number): Map<string, number> {
  const vector = new Map<string, number>();
  for (const word of words) vector.set(word, (vector.get(word) ?? 0) + idf(word));
  return vector;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const norm = (vector: ReadonlyMap<string, number>) => Math.hypot(...vector.values());
  let dot = 0;
  for (const [word, weight] of a) dot += weight * (b.get(word) ?? 0);
  const length = norm(a) * norm(b);
  return length === 0 ? 0 : dot / length;
}
