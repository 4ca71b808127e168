import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Interest, Market, Potential } from "../domain/market";
import { SUPPORTS } from "../domain/vocabulary";
import { arbitraryInterest, arbitraryMarket, arbitraryPotential } from "../testing/arbitrary-market";
import { interest } from "../testing/interest";
import { pair } from "../testing/pair";
import { potential } from "../testing/potential";
import { applied, changesFor, codeOf } from "./advise";
import { isPurchase } from "./criteria/is-purchase";
import { boughtShare, support } from "./criteria/support";
import { place } from "./criteria/place";
import { changeThatLifts } from "./eligibility/lift";
import { evaluatePair, prepareMarket, rankForInterest, rankMarket } from "./index";
import { pairOf } from "./pair";
import { confidenceOf, scorePair } from "./score";
import { defaultWeights } from "./weights";

const options = { asOf: "2026-11-24", language: "id" } as const;
const runs = { numRuns: 60 };
const shuffled = <T>(list: readonly T[]) => [...list].reverse();

test("bias and contributions add up to the logit of the fit, and all figures stay in their ranges", () => {
  fc.assert(
    fc.property(arbitraryMarket, (market) => {
      const prepared = prepareMarket(market);
      for (const { ref } of market.interests) {
        for (const match of rankForInterest(prepared, ref, options).matches) {
          for (const { fit, bias, contributions } of [match.partner, match.village]) {
            const sum = Object.values(contributions).reduce((total, contribution) => total + contribution, bias);
            expect(sum).toBeCloseTo(Math.log(fit / (1 - fit)), 9);
          }
          expect(match.score).toBeGreaterThanOrEqual(0);
          expect(match.score).toBeLessThanOrEqual(100);
          expect(match.confidence).toBeGreaterThanOrEqual(0);
          expect(match.confidence).toBeLessThanOrEqual(1);
          for (const value of Object.values(match.values)) {
            expect(value === null || (value >= 0 && value <= 1)).toBe(true);
          }
          expect([...match.reasons, match.weakest].every((reason) => reason?.text !== "")).toBe(true);
        }
      }
    }),
    runs,
  );
});

test("the order of the lists and of what is in them never changes a byte", () => {
  const turned = (market: Market): Market => ({
    villages: shuffled(market.villages),
    potentials: shuffled(market.potentials).map((one) => ({ ...one, legal: one.legal && shuffled(one.legal) })),
    partners: shuffled(market.partners),
    interests: shuffled(market.interests).map((one) => ({ ...one, sectors: shuffled(one.sectors) })),
    outcomes: shuffled(market.outcomes),
  });
  const file = (market: Market) => rankMarket(market, { asOf: "2026-11-24", top: 5, language: "id" });
  const scores = (market: Market) => file(market).interests.map(({ matches, ...rest }) => ({ ...rest, matches }));
  fc.assert(
    fc.property(arbitraryMarket, (market) => {
      expect(JSON.stringify(file(market))).toBe(JSON.stringify(file(market)));
      const withoutSentences = (text: string) => text.replaceAll(/"text":"[^"]*"/g, "");
      expect(withoutSentences(JSON.stringify(scores(turned(market))))).toBe(
        withoutSentences(JSON.stringify(scores(market))),
      );
    }),
    runs,
  );
});

test("naming one more need that is met never lowers village fit, nor what support is worth where needs were named", () => {
  fc.assert(
    fc.property(arbitraryPotential, arbitraryInterest, fc.nat(), (from, to, pick) => {
      const offers = to.offers ?? [];
      const needs = from.needs ?? [];
      const missing = offers.filter((offer) => !needs.includes(offer));
      const more = missing[pick % Math.max(1, missing.length)];
      fc.pre(more !== undefined);
      const withNeeds = (list: Potential["needs"]) => pair({ potential: { ...from, needs: list }, interest: to });
      // A buyer of something else meets no need of a market.
      fc.pre(more !== "market_access" || !isPurchase(withNeeds(needs).interest) || boughtShare(withNeeds(needs)) === 1);
      const villageFit = (list: Potential["needs"]) => scorePair(withNeeds(list), defaultWeights).villageLogit;
      const longer = [...needs, ...(more ? [more] : [])];
      expect(villageFit(longer)).toBeGreaterThanOrEqual(villageFit(from.needs ?? null) - 1e-12);
      if (needs.length === 0) return;
      expect(Number(support(withNeeds(longer)))).toBeGreaterThanOrEqual(Number(support(withNeeds(needs))) - 1e-12);
    }),
    runs,
  );
});

test("moving closer never lowers place", () => {
  const degrees = fc.double({ min: 0, max: 2, noNaN: true });
  fc.assert(
    fc.property(arbitraryInterest, degrees, degrees, (to, a, b) => {
      const at = (latitude: number) =>
        place(
          pair({
            interest: to,
            village: { location: { latitude, longitude: 117 } },
            partner: { site: { latitude: 0, longitude: 117 } },
          }),
        );
      expect(Number(at(Math.min(a, b)))).toBeGreaterThanOrEqual(Number(at(Math.max(a, b))) - 1e-12);
    }),
    runs,
  );
});

const known: Partial<Potential>[] = [
  { needs: ["training"] },
  { fundingNeed: { min: 1, max: 2 } },
  { beneficiaries: ["women"] },
  { sdgsDesa: [8] },
  { legal: [] },
  { institution: "bumdes" },
  { volume: { amount: 1, unit: "ton", per: "year" } },
];

test("making an unknown known never lowers confidence", () => {
  const confidence = (from: Partial<Potential>, to: Partial<Interest>) =>
    confidenceOf(scorePair(pair({ potential: from, interest: to }), defaultWeights));
  fc.assert(
    fc.property(arbitraryPotential, arbitraryInterest, fc.constantFrom(...known), (from, to, fact) => {
      const unknown = Object.fromEntries(Object.keys(fact).map((field) => [field, null]));
      expect(confidence({ ...from, ...fact }, to)).toBeGreaterThanOrEqual(confidence({ ...from, ...unknown }, to));
    }),
    runs,
  );
});

test("advice gains exactly what ranking the changed market gains", () => {
  fc.assert(
    fc.property(arbitraryPotential, arbitraryInterest, (from, to) => {
      const before = potential(from);
      const wanted = interest({ ...to, opens: "2026-01-01", capacity: 1 });
      const scoreOf = (one: Potential) => {
        const built = pair({ potential: one, interest: wanted });
        return scorePair(built, defaultWeights).score;
      };
      const prepared = prepareMarket({
        villages: [pair().village],
        potentials: [before],
        partners: [pair().partner],
        interests: [wanted],
        outcomes: [],
      });
      const evaluation = evaluatePair(prepared, { potential: "P-1", interest: "I-1" }, options);
      fc.pre(evaluation.kind === "match" && evaluation.match.advice.length > 0);
      const changes = new Map(changesFor({ potential: before, interest: wanted }).map((one) => [codeOf(one), one]));
      for (const { change, gain } of evaluation.kind === "match" ? evaluation.match.advice : []) {
        const made = changes.get(change);
        expect(made && scoreOf({ ...before, ...applied(made, before) }) - scoreOf(before)).toBeCloseTo(gain, 9);
      }
    }),
    runs,
  );
});

test("lifting a near miss's blocker gives the score that was promised", () => {
  fc.assert(
    fc.property(arbitraryMarket, (market) => {
      const prepared = prepareMarket(market);
      for (const { ref } of market.interests) {
        for (const miss of rankForInterest(prepared, ref, options).nearMisses) {
          const lifted = evaluatePair(
            prepareMarket(liftedMarket(market, prepared, miss)),
            miss,
            miss.blocker.code === "window_not_open" ? { ...options, asOf: miss.blocker.opens } : options,
          );
          expect(lifted.kind === "match" && lifted.match.score).toBeCloseTo(miss.scoreIfLifted, 9);
        }
      }
    }),
    runs,
  );
});

function liftedMarket(
  market: Market,
  prepared: ReturnType<typeof prepareMarket>,
  miss: ReturnType<typeof rankForInterest>["nearMisses"][number],
): Market {
  const from = prepared.potentials.get(miss.potential);
  const to = prepared.interests.get(miss.interest);
  if (!from || !to) throw new Error("A near miss of another market");
  const change = changeThatLifts(miss.blocker, pairOf(from, to));
  return {
    ...market,
    villages: market.villages.map((one) => (one.key === from.village.key ? { ...one, ...change?.village } : one)),
    potentials: market.potentials.map((one) => (one.ref === miss.potential ? { ...one, ...change?.potential } : one)),
    interests: market.interests.map((one) => (one.ref === miss.interest ? { ...one, ...change?.interest } : one)),
  };
}

test("every support is worth something to somebody", () => {
  for (const need of SUPPORTS) {
    expect(support(pair({ potential: { needs: [need] }, interest: { offers: [need] } }))).toBeGreaterThan(0.9);
  }
});
