import { expect, test } from "vitest";
import { interest } from "../testing/interest";
import { market } from "../testing/market";
import { outcome } from "../testing/outcome";
import { potential } from "../testing/potential";
import { evaluatePair, prepareMarket, rankForInterest, rankForPotential } from "./index";

const options = { asOf: "2026-11-24", language: "id" } as const;
const cocoa = (ref: string) => potential({ ref });
const chilli = potential({ ref: "P-2", title: "Cabai rawit", description: null, needs: ["capital"] });
const idea = potential({ ref: "P-3", readiness: "idea" });
const weaving = potential({ ref: "P-4", sector: "textiles", readiness: "idea" });
const choosy = interest({ minReadiness: "pilot" });
const prepared = prepareMarket(
  market({ potentials: [weaving, idea, chilli, cocoa("P-5"), cocoa("P-1")], interests: [choosy] }),
);

test("matches come best first, equal scores by ref; near misses apart and not repeated", () => {
  const ranking = rankForInterest(prepared, "I-1", options);
  expect(ranking.matches.map((match) => match.potential)).toEqual(["P-1", "P-5", "P-2"]);
  expect(ranking.matches[0]?.score).toBe(ranking.matches[1]?.score);
  expect(ranking.nearMisses.map((miss) => [miss.potential, miss.blocker.code])).toEqual([["P-3", "readiness_too_low"]]);
  expect(ranking.blocked.map((blocked) => [blocked.potential, blocked.blockers.map(({ code }) => code)])).toEqual([
    ["P-4", ["sector_not_sought", "readiness_too_low"]],
  ]);
});

test("a limit cuts matches only", () => {
  const ranking = rankForInterest(prepared, "I-1", { ...options, limit: 1 });
  expect(ranking.matches.map((match) => match.potential)).toEqual(["P-1"]);
  expect([ranking.nearMisses.length, ranking.blocked.length]).toEqual([1, 1]);
});

test("a potential sees the same match as the interest does", () => {
  const [seen] = rankForPotential(prepared, "P-1", options).matches;
  expect(seen).toEqual(rankForInterest(prepared, "I-1", options).matches[0]);
});

test("one pair is a match with reasons, or blocked with sentences", () => {
  const match = evaluatePair(prepared, { potential: "P-1", interest: "I-1" }, options);
  expect(match.kind === "match" && match.match.reasons.map(({ text }) => text)).toContain(
    "Yang dicari mitra memang ada di desa ini: kakao.",
  );
  expect(evaluatePair(prepared, { potential: "P-3", interest: "I-1" }, options)).toMatchObject({
    kind: "blocked",
    texts: ["Tahapnya masih gagasan, mitra meminta paling sedikit rintisan. Ajukan lagi setelah tahap itu tercapai."],
    nearMiss: { blocker: { code: "readiness_too_low" } },
  });
});

test("the sentences are in the language asked for", () => {
  const [match] = rankForInterest(prepared, "I-1", { ...options, language: "en" }).matches;
  expect(match?.reasons.map(({ text }) => text)).toContain("The village has what the partner looks for: cocoa.");
});

test("a pair under agreement is blocked for good and others keep the capacity that is left", () => {
  const agreed = prepareMarket(
    market({ potentials: [cocoa("P-1"), cocoa("P-5")], interests: [interest({ capacity: 2 })], outcomes: [outcome()] }),
  );
  const ranking = rankForInterest(agreed, "I-1", options);
  expect(ranking.matches.map((match) => match.potential)).toEqual(["P-5"]);
  expect(ranking.blocked[0]?.blockers).toEqual([{ code: "already_agreed", until: null }]);
});

test("what the text excludes is not worth an introduction, however well the rest fits", () => {
  const pond = potential({
    title: "Empang udang windu",
    description: null,
    sector: "aquaculture",
    needs: ["training"],
  });
  const cages = interest({ title: "Ikan keramba", description: "Bukan untuk empang.", sectors: ["aquaculture"] });
  const fish = prepareMarket(market({ potentials: [pond], interests: [cages] }));
  expect(rankForInterest(fish, "I-1", options).matches[0]?.score).toBeLessThan(50);
});

test("a ref that the market lacks is an error", () => {
  expect(() => rankForInterest(prepared, "I-9", options)).toThrow("The market has no interest I-9");
  expect(() => rankForPotential(prepared, "P-9", options)).toThrow("The market has no potential P-9");
});

test("a market whose potential names a missing village is refused", () => {
  expect(() => prepareMarket(market({ villages: [] }))).toThrow("The market has no village 64.02.02.2010 of P-1");
});
