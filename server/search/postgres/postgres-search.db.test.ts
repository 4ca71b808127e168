import { sql } from "drizzle-orm";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { findBest } from "~/db/queries/search/find-best";
import { findDocuments } from "~/db/queries/search/find-documents";
import type { SoughtWord } from "~/db/queries/search/sought-words";
import { createTestDatabase } from "~/db/testing/test-database";

import { type SearchDocument, SOUGHT } from "../search";
import { aDocument, ANYTHING } from "../testing/documents";
import { expectedPage, type PlainRequest } from "../testing/expected-page";
import { createPostgresSearch } from "./postgres-search";

const { db } = await createTestDatabase();
const index = createPostgresSearch(db);

/** None is like another name of anything; some begin as others do. */
const WORDS = ["zorq", "zorqv", "zorqvip", "vix", "vixu", "mepl"];
const someWords = (least: number, most: number) =>
  fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: least, maxLength: most }).map((words) => words.join(" "));

const aMarket = fc
  .array(
    fc.record({
      kind: fc.constantFrom("potentials" as const, "interests" as const),
      title: someWords(1, 3),
      place: someWords(0, 2),
      body: someWords(0, 3),
      sector: fc.subarray(["crafts", "plantation"]),
      district: fc.subarray(["64.02.01", "64.02.02"]),
      size: fc.nat(1),
      closes: fc.constantFrom(null, "2026-11-20", "2026-11-28"),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ sector, district, closes, ...row }, at) =>
      aDocument({
        ...row,
        closes: row.kind === "interests" ? closes : null,
        id: at + 1,
        ref: `D-${at + 1}`,
        // No two of 40 are as new as each other.
        newest: (at * 7) % 41,
        codes: { sector, district, support: ["training"] },
      }),
    ),
  );

/** That every word is known and none is taken for a slip. */
const known = aDocument({ kind: "partners", id: 1_000, ref: "KNOWN", place: "", body: WORDS.join(" "), codes: {} });

const asRequest: fc.Arbitrary<PlainRequest> = fc
  .record({
    sought: fc.constantFrom("potentials" as const, "interests" as const),
    words: fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 3 }),
    sector: fc.subarray(["crafts"]),
    district: fc.subarray(["64.02.01"]),
    day: fc.constantFrom(null, "2026-11-24"),
    page: fc.integer({ min: 1, max: 4 }),
    pageSize: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ words, sector, district, ...request }) => ({
    ...ANYTHING,
    ...request,
    selected: { sector, district },
    words: words.map((word, at): SoughtWord => {
      const isLast = at === words.length - 1;
      return { word, exact: [word], prefix: word, isLast, isTelling: true, guess: null };
    }),
  }));

const fill = (documents: readonly SearchDocument[]) =>
  index.rebuild(
    (async function* batches() {
      yield [...documents, known];
    })(),
  );

test("page, total and every count are what they are when worked out document by document", async () => {
  await fc.assert(
    fc.asyncProperty(aMarket, fc.array(asRequest, { minLength: 8, maxLength: 8 }), async (documents, requests) => {
      await fill(documents);
      for (const request of requests) {
        const found = await findDocuments(db, request);
        const { refs, total, counts, facets } = expectedPage([...documents, known], request);
        expect(found).toMatchObject({ total, counts });
        expect(found.hits.map(({ ref }) => ref)).toEqual(refs);
        for (const [facet, list] of Object.entries(found.facets)) {
          expect({ facet, ...Object.fromEntries(list.map(({ code, count }) => [code, count])) }).toEqual({
            facet,
            ...facets[facet],
          });
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("the best of every kind are the first of its page", async () => {
  await fc.assert(
    fc.asyncProperty(aMarket, asRequest, async (documents, { words }) => {
      fc.pre(words.length > 0);
      await fill(documents);
      const perKind = 3;
      const day = "2026-11-24";
      const { groups } = await findBest(db, { words, day, perKind });
      for (const sought of SOUGHT) {
        const request = { ...ANYTHING, sought, selected: {}, words, day, pageSize: perKind };
        const page = await findDocuments(db, request);
        const group = groups.find((each) => each.sought === sought);
        expect(group?.hits.map(({ ref }) => ref) ?? []).toEqual(page.hits.map(({ ref }) => ref));
        expect(group?.total ?? 0).toBe(page.total);
      }
    }),
    { numRuns: 40 },
  );
});

test("lists know how many documents they have, whatever was written and taken out", async () => {
  const change = fc.record({ from: fc.nat(20), to: fc.nat(40), isRemoval: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(aMarket, fc.array(change, { maxLength: 6 }), async (documents, changes) => {
      await fill(documents);
      let version = 1_000_000;
      for (const { from, to, isRemoval } of changes) {
        const part = documents.slice(from, to);
        version += 1;
        if (isRemoval) await index.remove(part);
        else await index.index(part.map((document) => ({ ...document, version, codes: { sector: ["crafts"] } })));
      }
      const wrong = await db.execute(sql`
        select id from search_code_lists l
        where documents <> (select count(*) from search_documents d where d.list = l.id and d.kind = l.kind)`);
      expect(wrong).toHaveLength(0);
    }),
    { numRuns: 30 },
  );
});

test("words are kept outside their rows, also after a change", async () => {
  const document = aDocument({ id: 2_000, ref: "NARROW", title: "Zorq" });
  const outside = async () => {
    const rows = await db.execute<{ outside: boolean }>(sql`
      select pg_column_toast_chunk_id(words) is not null as outside from search_documents where row_id = 2000`);
    return rows.map((row) => row.outside);
  };
  await index.index([document]);
  expect(await outside()).toEqual([true]);
  await index.index([{ ...document, title: "Zorq vix", version: document.version + 1 }]);
  expect(await outside()).toEqual([true]);
});

test("who write at the same time lose nothing, though all bring codes that nobody knew", async () => {
  const { db: others } = await createTestDatabase();
  const shared = createPostgresSearch(others);
  const batches = Array.from({ length: 8 }, (_, at) =>
    Array.from({ length: 20 }, () =>
      aDocument({ codes: { sector: [`new-${at % 2}`], support: ["unknown"], district: ["64.02.09"] } }),
    ),
  );
  await Promise.all(batches.map((batch) => shared.index(batch)));
  expect(await shared.health()).toEqual({ isUp: true, documents: 160 });
  const { total, facets } = await shared.find({ ...ANYTHING, selected: { district: ["64.02.09"] } });
  expect({ total, sector: facets.sector }).toEqual({
    total: 160,
    sector: [
      { code: "new-0", count: 80 },
      { code: "new-1", count: 80 },
    ],
  });
});
