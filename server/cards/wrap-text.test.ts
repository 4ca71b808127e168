import { expect, test } from "vitest";

import { fitText, type Step } from "./wrap-text";

/** Every letter is as wide as half its height. */
const measure = (text: string, size: number) => (Array.from(text).length * size) / 2;
const steps: [Step, ...Step[]] = [
  { size: 40, lines: 1 },
  { size: 20, lines: 2 },
];
const fit = (text: string) => fitText(text, { width: 200, steps, measure });

test("a text that fits on one line stays large", () => {
  expect(fit("Padi sawah")).toEqual({ size: 40, lines: ["Padi sawah"] });
});

test("a longer one is smaller, on lines of about the same length", () => {
  expect(fit("Kakao fermentasi Lung Anai")).toEqual({ size: 20, lines: ["Kakao fermentasi", "Lung Anai"] });
  expect(fit("satu dua tiga empat lima")).toEqual({ size: 20, lines: ["satu dua tiga", "empat lima"] });
});

test("one that is too long ends with a sign after a whole word, and without a comma before it", () => {
  expect(fit("Amplang, kerupuk ikan, terasi dan abon dari nelayan")).toEqual({
    size: 20,
    lines: ["Amplang, kerupuk", "ikan, terasi dan…"],
  });
  expect(fit("Amplang dan kerupuk ikan, terasi, abon nelayan").lines.at(-1)).toBe("ikan, terasi, abon…");
});

test("a word wider than a line is broken, and cut where there is no line left", () => {
  expect(fit("pemberdayaanmasyarakatberkelanjutan")).toEqual({
    size: 20,
    lines: ["pemberdayaanmasyarak", "atberkelanjutan"],
  });
  expect(fit("x".repeat(60)).lines).toEqual(["x".repeat(20), `${"x".repeat(19)}…`]);
});

test("no line is ever wider than there is room, and a pair of halves is never cut in two", () => {
  const words = ["🌾".repeat(70), "a", "bb ".repeat(30).trim(), "kata-kata yang panjang sekali tanpa akhir yang jelas"];
  for (const { size, lines } of words.map(fit)) {
    for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(200);
    expect(lines.join("")).not.toMatch(/\p{Surrogate}/u);
  }
});
