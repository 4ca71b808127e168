import { expect, test } from "vitest";
import { pair, type PairFields } from "../testing/pair";
import { advise } from "./advise";
import { scorePair } from "./score";
import { defaultWeights } from "./weights";

const adviceFor = (fields: PairFields) => advise(scorePair(pair(fields), defaultWeights), "id");
const scoreFor = (fields: PairFields) => scorePair(pair(fields), defaultWeights).score;

test("a missing document is advised with the score it would really add", () => {
  const [first] = adviceFor({ potential: { legal: [] } });
  expect(first).toMatchObject({ change: "legal:nib", text: "Urus NIB, atau catat bila sudah ada." });
  expect(first?.gain).toBeCloseTo(
    scoreFor({ potential: { legal: ["nib"] } }) - scoreFor({ potential: { legal: [] } }),
    10,
  );
});

test("a village that needs far more than is given is told to ask in stages", () => {
  const fundingNeed = { min: 500_000_000, max: 900_000_000 };
  const advice = adviceFor({ potential: { fundingNeed } }).find(({ change }) => change === "funding_need:stages");
  expect(advice?.text).toBe("Ajukan bertahap, dengan tahap pertama paling banyak Rp200.000.000.");
  const staged = { fundingNeed: { min: 200_000_000, max: 200_000_000 } };
  expect(advice?.gain).toBeCloseTo(scoreFor({ potential: staged }) - scoreFor({ potential: { fundingNeed } }), 10);
});

test("the best advice comes first and what adds nothing is not advised", () => {
  const advice = adviceFor({
    potential: { legal: [], beneficiaries: ["women"], fundingNeed: null, volume: null, needs: null },
    interest: { wanted: { amount: 5, unit: "ton", per: "month" } },
  });
  const gains = advice.map(({ gain }) => gain);
  expect(advice.map(({ change }) => change)).toEqual(
    expect.arrayContaining(["legal:nib", "beneficiaries:farmers", "funding_need", "volume", "needs:training"]),
  );
  expect(gains).toEqual([...gains].sort((a, b) => b - a));
  expect(Math.min(...gains)).toBeGreaterThan(0);
});

test("a complete potential that lacks nothing gets no advice", () => {
  expect(adviceFor({})).toEqual([]);
});
