import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");

type Scheme = ReadonlyMap<string, string>;

/** The colours of every `:root` block, each later scheme laid over the first. */
function schemes(): Record<"light" | "dark" | "print", Scheme> {
  const [light = "", dark = "", print = ""] = css.split("@media");
  const base = colours(light);
  return { light: base, dark: new Map([...base, ...colours(dark)]), print: new Map([...base, ...colours(print)]) };
}

function colours(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, role = "", hex = ""]) => [role, hex]));
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((from) => Number.parseInt(hex.slice(from, from + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["paper", "surface", "sunken"] as const;
const TONES = ["brand", "accent", "positive", "warning", "negative", "informative"] as const;

/** Every text on every background that the components use. */
const TEXT: [string, string][] = [
  ...GROUNDS.flatMap((ground): [string, string][] =>
    ["ink", "muted", ...TONES, "brand-strong"].map((role) => [role, ground]),
  ),
  ...TONES.flatMap((tone): [string, string][] => [
    [tone, `${tone}-soft`],
    ["ink", `${tone}-soft`],
  ]),
  ["on-brand", "brand"],
  ["on-brand", "brand-strong"],
  ["on-negative", "negative"],
  ["on-negative", "negative-strong"],
];

/** Borders of controls, focus rings and the bars of charts. */
const MARKS: [string, string][] = [
  ...GROUNDS.flatMap((ground): [string, string][] => ["control", "focus"].map((role) => [role, ground])),
  ["on-mark", "mark"],
];

describe.each(Object.entries(schemes()))("the %s scheme", (_, scheme) => {
  const colour = (role: string) => {
    const hex = scheme.get(role);
    if (!hex) throw new Error(`no colour for ${role}`);
    return hex;
  };

  test.each(TEXT)("%s can be read on %s", (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(MARKS)("%s stands out on %s", (mark, ground) => {
    expect(contrast(colour(mark), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

test("black on white has the highest contrast there is", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});

test("every role of the stylesheet has a colour, and every scheme has every role", () => {
  const { light, dark, print } = schemes();
  const used = readFileSync(new URL("app.css", import.meta.url), "utf8").matchAll(
    /--color-[a-z-]+: var\(--([a-z-]+)\)/g,
  );
  for (const [, role = ""] of used) expect(light.has(role)).toBe(true);
  expect([...colours(css.split("@media")[1] ?? "").keys()]).toEqual([...light.keys()]);
  expect([...dark.keys()]).toEqual([...print.keys()]);
});
