import { stem } from "./stem";

const NEGATORS = new Set(["bukan", "tidak", "tak"]);
/** What a programme does with what it wants; with a negator before, it says what it does not want. */
const SERVES = new Set(
  "biaya dana dukung layan cakup tangan angan beli terima ambil cari bantu beri serap salur tampung sedia damping izin aju serta untuk tuju".split(
    " ",
  ),
);
const FOR = new Set(["untuk", "bagi", "kepada", "pada"]);
const US = new Set(["kami", "kita"]);
/** "Bukan urusan kami", "di luar kebutuhan kami". */
const CONCERNS = new Set(
  "urusan bidang sasaran prioritas wilayah kebutuhan lingkup cakupan kegiatan ranah garapan".split(" "),
);
/** Other ways to say that what was named before is not wanted. */
const DISMISSALS: readonly (readonly string[])[] = [
  ["tidak", "masuk"],
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
const TURNS = new Set(["tetapi", "tapi", "melainkan", "namun", "hanya", "kami", "yang", "karena", "agar"]);
/** An exclusion rarely names more than a short list. */
const LONGEST = 6;
/** A list that ends in its refusal is told at more length. */
const LONGEST_BEFORE = 10;

/** Which of a clause's words are excluded by it, as a mask of the same length. */
export function excludedWords(words: readonly string[]): boolean[] {
  const mask = Array.from<boolean>({ length: words.length }).fill(false);
  for (let at = 0; at < words.length; at++) {
    if (dismisses(words, at)) excludeBefore(mask, words, at);
    const cue = refusalAt(words, at);
    if (cue === 0 || INCLUSIVE.has(words[at + cue] ?? "")) continue;
    const end = Math.min(words.length, at + cue + LONGEST);
    for (let next = at + cue; next < end && !TURNS.has(words[next] ?? ""); next++) mask[next] = true;
  }
  if (isShortRefusal(words)) mask.fill(true);
  return mask;
}

/** How many words say, from here on, that what follows is not wanted: "bukan untuk", "tidak membiayai", "kecuali"; 0 when none do. */
function refusalAt(words: readonly string[], at: number): number {
  const [word = "", next = "", third = ""] = words.slice(at, at + 3);
  if (word === "kecuali") return 1;
  if (word === "tanpa" && next === "menyertakan") return 2;
  if (!NEGATORS.has(word)) return 0;
  if (FOR.has(next) || next === "termasuk") return 2;
  if (isServing(next) && FOR.has(third)) return 3;
  if (next.startsWith("me") && isServing(next)) return 2;
  return word === "bukan" && !CONCERNS.has(next) ? 1 : 0;
}

/** Whether the words from here on say that what stands before is not wanted: "tidak kami beli", "tidak dilayani", "bukan sasaran". */
function dismisses(words: readonly string[], at: number): boolean {
  const [word = "", next = "", third = ""] = words.slice(at, at + 3);
  if (word === "bukan" && CONCERNS.has(next)) return true;
  if (word === "di" && next === "luar" && CONCERNS.has(third)) return true;
  if (NEGATORS.has(word) && (US.has(next) || next === "termasuk")) return true;
  if (NEGATORS.has(word) && next.startsWith("di") && isServing(next) && !FOR.has(third)) return true;
  if (NEGATORS.has(word) && next === "dapat" && third.startsWith("di") && isServing(third)) return true;
  return DISMISSALS.some((cue) => cue.every((one, offset) => words[at + offset] === one));
}

const isServing = (word: string) => SERVES.has(stem(word));

/** The list before a dismissal, back to where the sentence turned; "tambak di hutan lindung" refuses no pond elsewhere. */
function excludeBefore(mask: boolean[], words: readonly string[], cue: number): void {
  let start = cue;
  while (start > Math.max(0, cue - LONGEST_BEFORE) && !turnsBack(words[start - 1] ?? "")) start--;
  if (!words.slice(start, cue).includes("di")) mask.fill(true, start, cue);
}

/** "Yang basah tidak kami terima" goes on about what is refused. */
const turnsBack = (word: string) => word !== "yang" && TURNS.has(word);

/** "Sayur, cabai, dan bumbu tidak." */
const isShortRefusal = (words: readonly string[]) => words.length > 1 && words.at(-1) === "tidak";
