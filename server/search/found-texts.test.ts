import { expect, test } from "vitest";

import { correctedText } from "./found-texts";

const CORRECTIONS = [
  ["Tani jembuyan, tanijembuyan", "jembuyan", "jembayan", "tani jembayan, tanijembuyan"],
  ["minyak inyak", "inyak", "minyak", "minyak minyak"],
  ["Kópii Jahab", "kopii", "kopi", "kopi jahab"],
  ["madukelulut", "madukelulut", "madu kelulut", "madu kelulut"],
] as const;

test("only the word that was taken for another is corrected", () => {
  for (const [text, typed, word, corrected] of CORRECTIONS) {
    expect(correctedText(text, [{ typed, word }])).toBe(corrected);
  }
});

test("nothing is corrected when every word was taken as typed", () => {
  expect(correctedText("tani", [])).toBeNull();
});
