/** Control and format characters, direction marks, halves of pairs, and places that mean nothing to others. */
const UNSEEN = /\p{C}/gu;

/**
 * The text as a face can write it, in one line: letters that it has stay, of others what is left without their marks, and
 * what cannot be written at all, such as emoji, goes. Empty when nothing is left.
 */
export function writtenText(text: string, hasLetter: (codePoint: number) => boolean): string {
  const canWrite = (letters: string) => Array.from(letters).every((letter) => hasLetter(letter.codePointAt(0) ?? 0));
  const plain = text.normalize("NFC").replaceAll(/\s+/gu, " ").replaceAll(UNSEEN, "");
  const written = Array.from(plain, (letter) => {
    if (canWrite(letter)) return letter;
    const bare = letter.normalize("NFKD").replaceAll(/\p{M}/gu, "");
    return canWrite(bare) ? bare : "";
  });
  return written.join("").replaceAll(/ +/g, " ").trim();
}
