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
/** What says that something named before it is not wanted: "ikan belum jadi program", "sawit bukan urusan kami". */
const LATE_CUES: readonly (readonly string[])[] = [
  ["bukan", "urusan"],
  ["bukan", "bidang"],
  ["bukan", "sasaran"],
  ["bukan", "prioritas"],
  ["tidak", "masuk"],
  ["tidak", "termasuk"],
  ["tidak", "kami"],
  ["tidak", "dibiayai"],
  ["tidak", "didanai"],
  ["tidak", "didukung"],
  ["tidak", "dilayani"],
  ["tidak", "dibeli"],
  ["tidak", "diterima"],
  ["tidak", "dicari"],
  ["tidak", "diambil"],
  ["tidak", "menjadi", "sasaran"],
  ["belum", "jadi", "program"],
  ["belum", "menjadi", "program"],
  ["belum", "termasuk"],
  ["belum", "dilayani"],
  ["belum", "bisa", "kami"],
  ["belum", "dapat", "kami"],
  ["belum", "kami"],
  ["ditangani", "program", "lain"],
  ["ditangani", "pihak", "lain"],
  ["ada", "donatur", "lain"],
  ["ada", "program", "lain"],
  ["banyak", "programnya"],
  ["silakan", "ke"],
  ["silahkan", "ke"],
];
/** "Bukan hanya empang" includes empang. */
const INCLUSIVE = new Set(["hanya", "cuma", "sekadar", "sekedar", "saja", "main"]);
/** Words that turn back to what is wanted: "bukan untuk empang tetapi keramba". */
const TURNS = new Set(["tetapi", "tapi", "melainkan", "namun", "hanya", "kami", "melainkan", "yang", "karena", "agar"]);
/** An exclusion rarely names more than a short list. */
const LONGEST = 6;
/** A list that ends in its refusal is told at more length. */
const LONGEST_BEFORE = 10;

/** A word that begins no cue is passed over at once. */
const cueStarts = new Set(CUES.map(([first]) => first));
const lateCueStarts = new Set(LATE_CUES.map(([first]) => first));

const startsWith = (words: readonly string[], at: number, cue: readonly string[]) =>
  cue.every((word, offset) => words[at + offset] === word);

/** Which of a clause's words are excluded by it, as a mask of the same length. */
export function excludedWords(words: readonly string[]): boolean[] {
  const mask = Array.from<boolean>({ length: words.length }).fill(false);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (lateCueStarts.has(word) && isLateCue(words, at)) excludeBefore(mask, words, at);
    if (!cueStarts.has(word)) continue;
    const cue = CUES.find((candidate) => startsWith(words, at, candidate));
    if (cue === undefined || INCLUSIVE.has(words[at + cue.length] ?? "")) continue;
    const end = Math.min(words.length, at + cue.length + LONGEST);
    for (let next = at + cue.length; next < end && !TURNS.has(words[next] ?? ""); next++) mask[next] = true;
  }
  if (isShortRefusal(words)) mask.fill(true);
  return mask;
}

const isLateCue = (words: readonly string[], at: number) => LATE_CUES.some((cue) => startsWith(words, at, cue));

/** The list before a late cue, back to where the sentence turned. */
function excludeBefore(mask: boolean[], words: readonly string[], cue: number): void {
  const start = Math.max(0, cue - LONGEST_BEFORE);
  for (let at = cue - 1; at >= start && !TURNS.has(words[at] ?? ""); at--) mask[at] = true;
}

/** "Sayur, cabai, dan bumbu tidak." */
const isShortRefusal = (words: readonly string[]) => words.length > 1 && words.at(-1) === "tidak";
