/** How wide a text is at a size, in pixels. */
export type Measure = (text: string, size: number) => number;

/** Sizes to try, largest first, each with as many lines as it may have. */
export type Step = { size: number; lines: number };

/** Text in lines of one size. */
export type Fitted = { size: number; lines: string[] };

const CUT = "…";
/** How often the width is halved in looking for the narrowest column. */
const NARROWINGS = 8;

/**
 * The text in the largest size at which it fits into its lines, which are about equally long; in the smallest size the
 * last line is cut when it does not fit either.
 */
export function fitText(
  text: string,
  { width, steps, measure }: { width: number; steps: readonly [Step, ...Step[]]; measure: Measure },
): Fitted {
  for (const { size, lines: most } of steps) {
    const at = (letters: string) => measure(letters, size);
    // A word that has to be broken would rather be smaller.
    if (text.split(" ").some((word) => at(word) > width)) continue;
    const lines = wrap(text, width, at);
    if (lines.length <= most) return { size, lines: balanced(text, { lines, width, measure: at }) };
  }
  const { size, lines: most } = steps.at(-1) ?? steps[0];
  const at = (letters: string) => measure(letters, size);
  const lines = wrap(text, width, at);
  if (lines.length <= most) return { size, lines };
  const last = lines.slice(most - 1).join(" ");
  return { size, lines: [...lines.slice(0, most - 1), cut(last, width, at)] };
}

/** As many words on each line as fit; a word wider than a line is broken. */
function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => broken(one, width, measure))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}

function broken(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return [...pieces, piece];
}

type Wrapped = { lines: string[]; width: number; measure: (text: string) => number };

/** The same number of lines in the narrowest column that breaks no word, so that no single one is left for the last. */
function balanced(text: string, { lines, width, measure }: Wrapped): string[] {
  let [narrow, wide] = [Math.max(...text.split(" ").map(measure)), width];
  let best = lines;
  for (let tried = 0; tried < NARROWINGS; tried += 1) {
    const middle = (narrow + wide) / 2;
    const candidate = wrap(text, middle, measure);
    const isAsGood = candidate.length === lines.length && candidate.every((line) => measure(line) <= middle);
    if (isAsGood) [best, wide] = [candidate, middle];
    else narrow = middle;
  }
  return best;
}

/** As much of the text as fits before the sign that something follows; after a whole word where one fits. */
function cut(text: string, width: number, measure: (text: string) => number): string {
  const words = text.split(" ");
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const line =
      words
        .slice(0, kept)
        .join(" ")
        .replace(/[\s,;:.–—-]+$/u, "") + CUT;
    if (measure(line) <= width) return line;
  }
  const letters = Array.from(text);
  while (letters.length > 1 && measure(letters.join("") + CUT) > width) letters.pop();
  return letters.join("") + CUT;
}
