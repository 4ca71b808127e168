import { expect, test } from "vitest";
import { tokens } from "./tokens";

test("case, digits, punctuation and accents go, hyphens part words", () => {
  expect(tokens("Kué 100% buah-buahan, P-IRT!")).toEqual(["kue", "buah", "buahan", "p", "irt"]);
});

test("the shorthand of village texts is written out", () => {
  expect(tokens("Blm ada jln yg layak, utk wisata")).toEqual(
    ["belum", "ada", "jalan", "yang", "layak"].concat(["untuk", "wisata"]),
  );
});
