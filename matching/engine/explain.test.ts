import { expect, test } from "vitest";
import type { Language } from "../domain/vocabulary";
import { pair, type PairFields } from "../testing/pair";
import { explain, explainSide } from "./explain";
import { indexTexts } from "./text/tf-idf";
import { scorePair } from "./score";
import { defaultWeights } from "./weights";

const explaining = (language: Language) => ({ index: indexTexts([]), language });
const scored = (fields: PairFields) => scorePair(pair(fields), defaultWeights);
const good: PairFields = {
  potential: { needs: ["training", "market_access", "capital"] },
  interest: { villages: ["64.02.02.2010"] },
};

test("the three strongest reasons are of different criteria, strongest first", () => {
  const { reasons } = explain(scored(good), explaining("id"));
  expect(reasons).toHaveLength(3);
  expect(new Set(reasons.map(({ criterion }) => criterion)).size).toBe(3);
  const contributions = reasons.map(({ contribution }) => contribution);
  expect(contributions).toEqual([...contributions].sort((a, b) => b - a));
});

test("the weakest point is the lowest contribution of what the reasons do not tell", () => {
  const poor = scored({ ...good, potential: { ...good.potential, institution: "family_business", legal: [] } });
  expect(explain(poor, explaining("id")).weakest).toMatchObject({
    criterion: "readiness_to_sign",
    text: "Berkas yang biasa diminta belum ada: NIB.",
  });
});

test("a side's reasons are its three strongest for and its strongest against", () => {
  const unmet = scored({ potential: { needs: ["capital", "infrastructure"] } });
  const reasons = explainSide(unmet, "village", explaining("id"));
  expect(reasons.every(({ side }) => side === "village")).toBe(true);
  expect(reasons.slice(0, -1).every(({ contribution }) => contribution > 0)).toBe(true);
  expect(reasons.at(-1)).toMatchObject({
    criterion: "support",
    value: 0,
    text: "Kebutuhan desa (modal usaha dan prasarana) tidak ditawarkan mitra.",
  });
});

test("nothing known explains nothing", () => {
  const silent = scored({
    village: { location: null },
    potential: { title: "Usaha", description: null, needs: null, fundingNeed: null, sector: "services" },
    interest: { title: "Untuk desa", description: null, offers: [], beneficiaries: null, sdgsDesa: null },
  });
  const unsigned = { ...silent, measures: { ...silent.measures, readiness_to_sign: "unknown" as const } };
  expect(explain(unsigned, explaining("id"))).toEqual({ reasons: [], weakest: null });
});
