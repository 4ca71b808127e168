import { expect, test } from "vitest";

import type { SearchDocument } from "~/server/search/search";

import { countsOf, makeDocuments } from "./documents";

async function made(documents: number): Promise<SearchDocument[]> {
  const all: SearchDocument[] = [];
  for await (const batch of makeDocuments(countsOf(documents))) all.push(...batch);
  return all;
}

test("225,000 documents are all villages of the country, 130,000 potentials, 8,000 interests and their partners", () => {
  expect(countsOf(225_000)).toEqual({ villages: 83_763, potentials: 130_000, interests: 8_000, partners: 3_237 });
});

test("the same documents are made each time, each with a key and a version of its own", async () => {
  const documents = await made(600);
  expect(documents).toEqual(await made(600));
  expect(documents).toHaveLength(600);
  expect(new Set(documents.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(600);
  expect(new Set(documents.map(({ version }) => version)).size).toBe(600);
});

test("villages are real ones, the regency's own first, near the seats of their districts", async () => {
  const [perian] = await made(600);
  expect(perian).toMatchObject({ kind: "villages", ref: "64.02.01.2001", title: "Perian", place: "Muara Muntai" });
  expect(perian?.position?.latitude).toBeCloseTo(-0.4, 0);
  expect(perian?.position?.longitude).toBeCloseTo(116.4, 0);
});

test("a few words stand in many potentials, most words in very few", async () => {
  const potentials = (await made(5_000)).filter(({ kind }) => kind === "potentials");
  const uses = new Map<string, number>();
  for (const { title, body } of potentials) {
    const words = new Set(`${title} ${body}`.toLowerCase().match(/\p{L}+/gu));
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const counts = [...uses.values()];
  expect(counts.filter((count) => count > potentials.length / 5).length).toBeLessThan(30);
  expect(counts.filter((count) => count <= 3).length).toBeGreaterThan(counts.length / 2);
});
