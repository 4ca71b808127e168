/** What an exclusion starts with, longest first: "bukan untuk empang", "tidak membiayai sawit", "kecuali tambak". */
const CUES: readonly (readonly string[])[] = [
  ["bukan", "untuk"],
  ["bukan", "bagi"],
  ["tidak", "untuk"],
  ["tidak", "termasuk"],
  ["tidak", "menerima"],
  ["tidak", "membiayai"],
  ["tidak", "mendanai"],
  ["tidak", "mendukung"],
  ["tidak", "melayani"],
  ["tidak", "mencakup"],
  ["tidak", "menangani"],
  ["tidak", "membeli"],
  ["tanpa", "menyertakan"],
  ["kecuali"],
  ["bukan"],
];
/** "Bukan hanya empang" includes empang. */
const INCLUSIVE = new Set(["hanya", "cuma", "sekadar", "sekedar", "saja", "main"]);
/** Words that turn back to what is wanted: "bukan untuk empang tetapi keramba". */
const TURNS = new Set(["tetapi", "tapi", "melainkan", "namun", "hanya", "kami", "melainkan", "yang", "karena", "agar"]);
/** An exclusion rarely names more than a short list. */
const LONGEST = 6;

const startsWith = (words: readonly string[], at: number, cue: readonly string[]) =>
  cue.every((word, offset) => words[at + offset] === word);

/** Which of a clause's words are excluded by it, as a mask of the same length. */
export function excludedWords(words: readonly string[]): boolean[] {
  const mask = words.map(() => false);
  for (let at = 0; at < words.length; at++) {
    const cue = CUES.find((candidate) => startsWith(words, at, candidate));
    if (cue === undefined || INCLUSIVE.has(words[at + cue.length] ?? "")) continue;
    const end = Math.min(words.length, at + cue.length + LONGEST);
    for (let next = at + cue.length; next < end && !TURNS.has(words[next] ?? ""); next++) mask[next] = true;
  }
  return mask;
}
