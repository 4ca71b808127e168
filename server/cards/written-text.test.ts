import { expect, test } from "vitest";

import { writtenText } from "./written-text";

const LATIN = /^[\u0020-\u007E\u00A0-\u00FF–—‘’“”…]$/u;
const written = (text: string) => writtenText(text, (codePoint) => LATIN.test(String.fromCodePoint(codePoint)));

test.each([
  ["markup and quotes stay what they are", `Ikan "asin" & <b>terasi</b> “asli”`, `Ikan "asin" & <b>terasi</b> “asli”`],
  ["accents that the face has stay", "Be\u0301la", "Béla"],
  ["of a letter that it does not have the bare one is left", "Ḍoyo ǎ", "Doyo a"],
  ["signs are written out", "5 ㎏ ﬁsh №", "5 kg fish No"],
  ["emoji, also joined ones and flags, are left out", "🌾 Padi 👩🏽‍🌾 organik 🇮🇩", "Padi organik"],
  ["lines and tabs become spaces", " Kakao\n\tfermentasi  ", "Kakao fermentasi"],
  ["directions, joiners and controls are left out", "a\u202Eb\u200Dc\u0000d\uFEFF", "abcd"],
  ["what cannot be written at all is nothing", "漢字 كاكاو", ""],
])("%s", (_name, typed, expected) => {
  expect(written(typed)).toBe(expected);
});
