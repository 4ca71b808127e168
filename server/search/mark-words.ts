import { meaningAt, plainWords, readSought, rootOf } from "~/matching/engine";

import type { Stretch } from "./search";

/** Marks in texts what a person sought. */
export type Marker = { mark: (text: string) => Stretch[]; snippet: (text: string) => Stretch[] | null };

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Words of a snippet before and after the first that is marked. */
const WORDS_BEFORE = 6;
const WORDS_AFTER = 16;
/** A marker for the words of `text`; `taken` are words that were meant instead of what was typed. */
export function markerOf(text: string, taken: readonly string[] = []): Marker {
  const sought = readSought([text, ...taken].join(" "));
  const prefixes = sought.flatMap(({ words }) => words).filter((word) => word.length > 1);
  const terms = new Set(sought.flatMap((unit) => unit.terms));

  function mark(whole: string): Stretch[] {
    const words = [...whole.matchAll(WORD)].map((match) => ({ at: match.index, end: match.index + match[0].length }));
    const plain = words.map(({ at, end }) => plainWords(whole.slice(at, end)).join(""));
    const roots = plain.map(rootOf);
    const marked = new Set<number>();
    plain.forEach((word, at) => {
      if (prefixes.some((prefix) => word.startsWith(prefix))) marked.add(at);
      const meaning = meaningAt(roots, at);
      if (!meaning.terms.some((term) => terms.has(term))) return;
      for (let each = at; each < at + meaning.length; each += 1) marked.add(each);
    });
    return stretches(whole, words, marked);
  }

  function snippet(whole: string): Stretch[] | null {
    const all = mark(whole);
    const first = all.find(({ isMarked }) => isMarked);
    if (!first) return null;
    const before = all
      .slice(0, all.indexOf(first))
      .map((stretch) => stretch.text)
      .join("");
    const start = startOf(before, WORDS_BEFORE);
    const length = before.length - start + lengthOf(whole.slice(before.length), WORDS_AFTER);
    return cut(all, start, length);
  }
  return { mark, snippet };
}

function stretches(
  whole: string,
  words: readonly { at: number; end: number }[],
  marked: ReadonlySet<number>,
): Stretch[] {
  const result: Stretch[] = [];
  let from = 0;
  words.forEach(({ at, end }, n) => {
    if (!marked.has(n)) return;
    if (at > from) result.push({ text: whole.slice(from, at), isMarked: false });
    result.push({ text: whole.slice(at, end), isMarked: true });
    from = end;
  });
  if (from < whole.length) result.push({ text: whole.slice(from), isMarked: false });
  return result;
}

/** Where the last `count` words of a text begin. */
function startOf(text: string, count: number): number {
  const words = [...text.matchAll(WORD)];
  return words.length <= count ? 0 : (words[words.length - count]?.index ?? 0);
}

/** Up to where the first `count` words of a text go. */
function lengthOf(text: string, count: number): number {
  const words = [...text.matchAll(WORD)];
  const next = words[count];
  return next ? text.slice(0, next.index).trimEnd().length : text.length;
}

/** A part of the stretches, with an ellipsis where something is left out. */
function cut(all: readonly Stretch[], start: number, length: number): Stretch[] {
  const result: Stretch[] = start > 0 ? [{ text: "… ", isMarked: false }] : [];
  let at = 0;
  for (const { text, isMarked } of all) {
    const part = text.slice(Math.max(0, start - at), Math.max(0, start + length - at));
    if (part !== "") result.push({ text: part, isMarked });
    at += text.length;
  }
  if (start + length < at) result.push({ text: " …", isMarked: false });
  return result;
}
