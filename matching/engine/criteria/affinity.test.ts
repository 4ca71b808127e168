import { expect, test } from "vitest";

import { interest } from "../../testing/interest";
import { market } from "../../testing/market";
import { outcome } from "../../testing/outcome";
import { pair } from "../../testing/pair";
import { partner } from "../../testing/partner";
import { potential } from "../../testing/potential";
import { village } from "../../testing/village";
import { prepareMarket } from "../prepare";
import { evaluatePair } from "../rank";
import { affinity } from "./affinity";

const SIDE = 16;
const numbers = Array.from({ length: SIDE }, (_, at) => at);

/** Even villages have met even partners, odd ones odd ones, but nobody its own number. */
const meetings = numbers.flatMap((home) =>
  numbers
    .filter((other) => other % 2 === home % 2 && other !== home)
    .map((other) => outcome({ potential: `P-${home}`, interest: `I-${other}`, type: "met" })),
);

const prepared = (outcomes: typeof meetings) =>
  prepareMarket(
    market({
      villages: numbers.map((at) => village({ key: `V-${at}`, code: null, ref: `V-${at}` })),
      potentials: numbers.map((at) => potential({ ref: `P-${at}`, village: `V-${at}` })),
      partners: numbers.map((at) => partner({ ref: `M-${at}` })),
      interests: numbers.map((at) => interest({ ref: `I-${at}`, partner: `M-${at}` })),
      outcomes,
    }),
  );

const matchOf = (outcomes: typeof meetings, home: number, other: number) => {
  const options = { asOf: "2026-11-24", language: "id" } as const;
  const evaluation = evaluatePair(prepared(outcomes), { potential: `P-${home}`, interest: `I-${other}` }, options);
  if (evaluation.kind !== "match") throw new Error("The pair is blocked");
  return evaluation.match;
};

test("who keeps the same company gains on both sides, who keeps other company loses, by one sentence each", () => {
  const [own, other] = [matchOf(meetings, 2, 2), matchOf(meetings, 2, 3)];
  expect(own.values.affinity).toBeGreaterThan(0.5);
  expect(own.partner.contributions.affinity).toBeGreaterThan(0);
  expect(own.village.contributions.affinity).toBeGreaterThan(0);
  expect(other.values.affinity).toBeLessThan(0.45);
  expect(own.score).toBeGreaterThan(other.score);
  expect(other.weakest).toMatchObject({
    criterion: "affinity",
    text: "Menurut hubungan desa ini dengan 7 mitra lain dan mitra ini dengan 7 desa lain, pasangan seperti ini jarang cocok.",
  });
});

test("the less evidence there is, the nearer the value is to 0.5", () => {
  const known = { value: 0.9, villageTies: 3, partnerTies: 3 };
  expect(affinity({ ...pair(), affinity: { ...known, weight: 3 / 13 } })).toBeCloseTo(0.5 + 0.4 * (3 / 13), 12);
  expect(affinity({ ...pair(), affinity: { ...known, weight: 30 / 40 } })).toBeCloseTo(0.8, 12);
});

test("at cold start it does not apply: nothing is added, nothing said to be unknown, and confidence stays", () => {
  const cold = matchOf(meetings.slice(0, 49), 2, 3);
  expect(cold.values.affinity).toBeNull();
  expect(cold.unknown).not.toContain("affinity");
  expect(cold.partner.contributions.affinity).toBe(0);
});

test("what partners keep in mind for themselves changes no score", () => {
  const saved = numbers.flatMap((home) =>
    numbers.map((other) => outcome({ potential: `P-${home}`, interest: `I-${other}`, type: "saved", side: "partner" })),
  );
  expect(matchOf([...meetings, ...saved], 2, 3)).toEqual(matchOf(meetings, 2, 3));
});
