import { expect, test } from "vitest";

import { interest } from "../../testing/interest";
import { market } from "../../testing/market";
import { outcome } from "../../testing/outcome";
import { potential } from "../../testing/potential";
import type { PreparedInterest } from "../pair";
import { prepareMarket } from "../prepare";
import { defaultWeights } from "../weights";
import { examination } from "./examination";
import { examplesOf } from "./examples";
import { featureOf } from "./features";

const lists = { potentials: [potential(), potential({ ref: "P-2", title: "Wisata danau" })], interests: [interest()] };
const prepared = prepareMarket(market(lists));
const at = (day: string) => `${day}T03:00:00Z`;

test("the first place of a list is always looked at, the third half of the time, what no list showed surely", () => {
  expect([1, 3, 7, null].map(examination)).toEqual([1, 1 / 2, 1 / 3, 1]);
});

test("affinity stays out, though the market has it, so that no outcome explains itself", () => {
  const heard = {
    ...prepared,
    interests: new Map([...prepared.interests].map(([ref, to]) => [ref, withAffinity(to)])),
  };
  const [example] = examplesOf(heard, [outcome({ side: "partner", type: "accepted" })], examination);
  expect(example?.features[featureOf("affinity")]).toBe(0);
});

function withAffinity(to: PreparedInterest): PreparedInterest {
  const met = new Set(["A", "B", "C"]);
  const collaborative = {
    villages: new Map([[potential().village, { place: 0, met }]]),
    partners: new Map([[to.partner.ref, { place: 0, met }]]),
    values: Float64Array.of(1),
  };
  return { ...to, collaborative };
}

test("features are values less their baselines, unknown ones 0, and a potential that the market lacks is left out", () => {
  const unknown = prepareMarket(market({ ...lists, potentials: [potential({ fundingNeed: null })] }));
  const outcomes = [outcome({ side: "partner", type: "saved" }), outcome({ potential: "P-9", type: "met" })];
  const [example, ...others] = examplesOf(unknown, outcomes, examination);
  expect(others).toEqual([]);
  expect(example?.features[0]).toBe(1);
  expect(example?.features[featureOf("budget")]).toBe(0);
  expect(example?.features[featureOf("people")]).toBeCloseTo(1 - defaultWeights.baselines.people, 12);
});

test("no outcome explains itself: the track record is that of the months before", () => {
  const finished = outcome({ type: "programme_completed", at: at("2026-02-10") });
  const ofPair = { potential: "P-2", interest: "I-1", side: "partner", type: "accepted" } as const;
  const recordOf = (day: string) => {
    const examples = examplesOf(prepared, [finished, outcome({ ...ofPair, at: at(day) })], examination);
    return examples.find(({ potential: ref }) => ref === "P-2")?.features[featureOf("track_record")];
  };
  expect(recordOf("2026-02-20")).toBe(0);
  expect(recordOf("2026-03-02")).toBeGreaterThan(0);
  // Its own acceptance, a month after it was first shown, is no part of its record either.
  const shown = outcome({ ...ofPair, type: "viewed", at: at("2026-01-20") });
  const [own] = examplesOf(prepared, [shown, outcome({ ...ofPair, at: at("2026-03-02") })], examination);
  expect(own?.features[featureOf("track_record")]).toBe(0);
});

test("a refusal's reason is compared with the other reasons, by their criteria alone", () => {
  const declined = (reason: "too_far" | "other") => outcome({ side: "partner", type: "declined", reason });
  const [far] = examplesOf(prepared, [declined("too_far")], examination);
  const [other] = examplesOf(prepared, [declined("other")], examination);
  expect(other?.comparisons).toEqual([]);
  expect(far?.comparisons).toHaveLength(2);
  for (const rather of far?.comparisons ?? []) {
    expect(rather[0]).toBe(0);
    expect(rather[featureOf("people")]).toBe(0);
    expect(rather[featureOf("place")]).toBe(-(far?.features[featureOf("place")] ?? 0));
  }
});
