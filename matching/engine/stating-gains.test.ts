import { expect, test } from "vitest";

import { interest } from "../testing/interest";
import { market } from "../testing/market";
import { potential } from "../testing/potential";
import { village } from "../testing/village";
import { gainsOfStating, interestsForDraft, prepareMarket, rankForPotential } from "./index";

const options = { asOf: "2026-11-24", language: "id" } as const;
const prepared = prepareMarket(market({ potentials: [potential()], interests: [interest()] }));

test("a potential in the market ranks the same as a draft of the same words", () => {
  const draft = { potential: potential(), village: village() };
  expect(interestsForDraft(prepared, draft, options)).toEqual(rankForPotential(prepared, "P-1", options));
});

test("what stating a part gains is what the draft then gains", () => {
  const draft = { potential: potential({ ref: "NEW", beneficiaries: null }), village: village() };
  const better = { ...draft, potential: potential({ ref: "NEW", beneficiaries: ["farmers"] }) };
  const [before] = interestsForDraft(prepared, draft, options).matches;
  const [after] = interestsForDraft(prepared, better, options).matches;
  const gain = gainsOfStating(prepared, draft, { interests: ["I-1"] }).get("beneficiaries");
  expect(gain?.points).toBeCloseTo((after?.score ?? 0) - (before?.score ?? 0), 9);
  expect(gain?.confidence).toBeCloseTo((after?.confidence ?? 0) - (before?.confidence ?? 0), 9);
  expect(gain?.confidence).toBeGreaterThan(0);
});

test("a place that is not known is worth confidence, and no points before it is known", () => {
  const draft = { potential: potential(), village: village({ location: null }) };
  const gain = gainsOfStating(prepared, draft, { interests: ["I-1", "GONE"] }).get("location");
  expect(gain?.points).toBe(0);
  expect(gain?.confidence).toBeGreaterThan(0);
  expect(
    gainsOfStating(prepared, { potential: potential(), village: village() }, { interests: ["I-1"] }).has("location"),
  ).toBe(false);
});
