import { readFileSync } from "node:fs";

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";

import { LANGUAGES } from "~/matching/domain/vocabulary";

import { LanguageProvider } from "../i18n/language";
import { textFor } from "../i18n/text";
import Gaya from "./gaya";

describe.each(LANGUAGES)("the style guide in %s", (language) => {
  const html = renderToStaticMarkup(
    <LanguageProvider language={language}>
      <Gaya />
    </LanguageProvider>,
  );

  test("needs no inline style or script, so that a strict policy can forbid them", () => {
    expect(html).not.toMatch(/\sstyle=|<script|\son[a-z]+=/);
  });

  test("uses every id once", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  test("labels, descriptions and links inside the page lead to something that is there", () => {
    const targets = [...html.matchAll(/\s(?:for|aria-describedby|aria-labelledby|popovertarget)="([^"]+)"/g)].flatMap(
      ([, ids = ""]) => ids.split(" "),
    );
    const anchors = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = ""]) => id);
    expect(targets.length).toBeGreaterThan(20);
    expect([...targets, ...anchors].filter((id) => !html.includes(` id="${id}"`))).toEqual([]);
  });

  test("shows a score with its word, number, confidence, three reasons and the weakest point", () => {
    const { gaya, parts } = textFor(language);
    for (const words of [parts.score.outOf("84"), gaya.reasons.subject, gaya.reasons.support, gaya.reasons.documents])
      expect(html).toContain(words.replaceAll("'", "&#x27;"));
    expect(html).toContain(parts.score.known("83%"));
  });
});

test("the sectors nobody asks for stand first in supply against demand", () => {
  const html = renderToStaticMarkup(<Gaya />);
  const { untapped } = textFor("id").charts.supplyDemand;
  const chart = html.slice(html.indexOf(textFor("id").charts.supplyDemand.title));
  expect(chart.indexOf("Kerajinan")).toBeLessThan(chart.indexOf("Perkebunan"));
  expect(chart.indexOf(untapped)).toBeLessThan(chart.indexOf("Perkebunan"));
});

test("in the make-up of a score the starting point and the rows add up to the sum", () => {
  const html = renderToStaticMarkup(<Gaya />);
  const { charts } = textFor("id");
  const [table = ""] = html.match(new RegExp(`<caption[^>]*>${charts.makeUp.title}.*?</table>`, "s")) ?? [];
  const figures = [...table.matchAll(/data-label="Bagi mitra"[^>]*>([^<]+)</g)].map(([, figure = ""]) => figure);
  const numbers = figures.slice(0, -1).map((figure) => Number(figure.replace(",", ".")));
  const sum = numbers.pop() ?? Number.NaN;
  expect(numbers).toHaveLength(10);
  expect(numbers.reduce((total, number) => total + number, 0)).toBeCloseTo(sum, 1);
});

test("the script that makes pages more comfortable stays under 3 kB", () => {
  expect(readFileSync("public/enhance.js").byteLength).toBeLessThan(3000);
});
