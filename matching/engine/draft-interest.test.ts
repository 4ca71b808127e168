import { expect, test } from "vitest";

import type { Market } from "../domain/market";
import { interest } from "../testing/interest";
import { partner } from "../testing/partner";
import { potential } from "../testing/potential";
import { village } from "../testing/village";
import { countFits } from "./draft-count";
import { withDraftInterest } from "./draft-interest";
import { prepareMarket } from "./prepare";
import { rankForInterest } from "./rank";

const options = { asOf: "2026-11-24", language: "id" } as const;
const villages = [
  village({ key: "64.02.02.2001", code: "64.02.02.2001", district: "64.02.02" }),
  village({ key: "64.02.03.2001", code: "64.02.03.2001", district: "64.02.03" }),
];
const cocoa = { title: "Kakao fermentasi", sector: "plantation", needs: ["training"] } as const;
const market: Market = {
  villages,
  partners: [partner({ ref: "M-1" })],
  interests: [interest({ ref: "I-9", partner: "M-1", title: "Air bersih", sectors: ["water_sanitation"] })],
  outcomes: [],
  potentials: [
    potential({ ...cocoa, ref: "P-1", village: "64.02.02.2001" }),
    potential({ ...cocoa, ref: "P-2", village: "64.02.03.2001" }),
    potential({ ...cocoa, ref: "P-3", village: "64.02.03.2001" }),
    potential({ ...cocoa, ref: "P-4", village: "64.02.02.2001", readiness: "pilot" }),
    potential({ ...cocoa, ref: "P-5", village: "64.02.02.2001", readiness: "idea" }),
    potential({ ...cocoa, ref: "P-6", village: "64.02.03.2001", readiness: "idea" }),
  ],
};
const draft = {
  interest: interest({
    ref: "draft",
    partner: "M-1",
    title: "Pelatihan kakao fermentasi",
    sectors: ["plantation"],
    offers: ["training"],
    districts: ["64.02.02"],
    minReadiness: "producing",
    opens: "2026-01-01",
    closes: "2026-12-31",
  }),
  partner: partner({ ref: "M-1" }),
};

test("what fits is counted, and what each single change of the interest would add, most first", () => {
  const counted = countFits(withDraftInterest(prepareMarket(market), draft), { interest: "draft", asOf: options.asOf });
  expect(counted).toEqual({
    fits: 1,
    relaxations: [
      { rule: "outside_area", value: "64.02.03", added: 2 },
      { rule: "readiness_too_low", value: "idea", added: 2 },
      { rule: "readiness_too_low", value: "pilot", added: 1 },
    ],
  });
});

test("a draft is ranked as it will be once it is published, but for how rare its words then are", () => {
  const published = { ...market, interests: [...market.interests, draft.interest] };
  const asDraft = rankForInterest(withDraftInterest(prepareMarket(market), draft), "draft", options);
  const later = rankForInterest(prepareMarket(published), "draft", options);
  expect(asDraft.matches.map(({ potential: ref }) => ref)).toEqual(later.matches.map(({ potential: ref }) => ref));
  for (const [at, match] of asDraft.matches.entries()) {
    expect(match.score).toBeCloseTo(later.matches[at]?.score ?? 0, 0);
  }
});

test("the market itself stays as it was", () => {
  const prepared = prepareMarket(market);
  withDraftInterest(prepared, draft);
  expect([...prepared.interests.keys()]).toEqual(["I-9"]);
});

test("in a market without interests and potentials nothing fits", () => {
  const empty = prepareMarket({ ...market, interests: [], potentials: [] });
  expect(countFits(withDraftInterest(empty, draft), { interest: "draft", asOf: options.asOf })).toEqual({
    fits: 0,
    relaxations: [],
  });
});
