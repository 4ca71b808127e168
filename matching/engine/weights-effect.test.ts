import * as fc from "fast-check";
import { expect, test } from "vitest";

import { CRITERIA } from "../domain/ranking";
import { arbitraryMarket } from "../testing/arbitrary-market";
import { interest } from "../testing/interest";
import { market } from "../testing/market";
import { potential } from "../testing/potential";
import { village } from "../testing/village";
import {
  measureInterest,
  prepareMarket,
  type PreparedMarket,
  rankForInterest,
  weightsEffect,
  withWeights,
} from "./index";
import { defaultWeights, type Weights } from "./weights";

const asOf = "2026-11-24";
const onlySupport = weighing({ support: 4 });
const onlyPeople = weighing({ people: 4 });

const measured = (prepared: PreparedMarket) =>
  new Map([...prepared.interests.keys()].map((ref) => [ref, measureInterest(prepared, { interest: ref, asOf })]));

function weighing(given: Partial<Weights["baselines"]>): Weights {
  const nothing = { ...defaultWeights.baselines };
  for (const criterion of CRITERIA) nothing[criterion] = 0;
  const side = { bias: 0, weights: { ...nothing, ...given } };
  return { ...defaultWeights, version: "test/1", partner: side, village: side };
}

const helped = { needs: ["market_access"], beneficiaries: ["youth"] } as const;
const meant = { needs: ["technology"], beneficiaries: ["farmers"] } as const;
const cocoa = interest({ offers: ["market_access"], beneficiaries: ["farmers"] });

test("who wins and who loses stands with places, villages and the line of fifty", () => {
  const prepared = prepareMarket(
    market({
      villages: [village({ key: "V-1" }), village({ key: "V-2" })],
      potentials: [
        potential({ ref: "HELPED", village: "V-1", ...helped }),
        potential({ ref: "MEANT", village: "V-2", ...meant }),
      ],
      interests: [cocoa],
    }),
  );
  const effect = weightsEffect(measured(prepared), { before: onlySupport, after: onlyPeople });
  expect(effect.lists).toBe(1);
  expect(effect.changed).toMatchObject([
    {
      interest: "I-1",
      changes: [
        { potential: "MEANT", before: 2, after: 1 },
        { potential: "HELPED", before: 1, after: 2 },
      ],
    },
  ]);
  expect(effect.firstPlaces).toEqual([
    { village: "V-2", before: 0, after: 1 },
    { village: "V-1", before: 1, after: 0 },
  ]);
  expect(effect.pairs).toEqual({ all: 2, worthyBefore: 1, worthyAfter: 1, gained: 1, lost: 1 });
});

test("of a longer list only what moves within, into or out of the first five is told, what leaves last", () => {
  const potentials = ["A", "B", "C", "D", "E", "F", "G"].map((ref) =>
    potential({ ref, ...(ref === "F" ? meant : helped) }),
  );
  const prepared = prepareMarket(market({ potentials, interests: [cocoa] }));
  const { changed } = weightsEffect(measured(prepared), { before: onlySupport, after: onlyPeople });
  expect(changed[0]?.changes.map(({ potential: ref, before, after }) => [ref, before, after])).toEqual([
    ["F", null, 1],
    ["A", 1, 2],
    ["B", 2, 3],
    ["C", 3, 4],
    ["D", 4, 5],
    ["E", 5, null],
  ]);
});

test("the same weights change nothing", () => {
  const effect = weightsEffect(measured(prepareMarket(market())), {
    before: defaultWeights,
    after: { ...defaultWeights, version: "test/2" },
  });
  expect(effect).toMatchObject({ changed: [], firstPlaces: [], pairs: { gained: 0, lost: 0 } });
});

test("places and scores are those of the lists that people would see, whatever the market", () => {
  fc.assert(
    fc.property(arbitraryMarket, (any) => {
      const prepared = prepareMarket(any);
      const { changed } = weightsEffect(measured(prepared), { before: defaultWeights, after: onlyPeople });
      for (const { interest: ref, changes } of changed) {
        for (const change of changes) {
          const placeWith = (weights: Weights) => {
            const { matches } = rankForInterest(withWeights(prepared, weights), ref, { asOf, language: "id" });
            const at = matches.findIndex((match) => match.potential === change.potential);
            return { place: at < 5 ? at + 1 : null, score: matches[at]?.score };
          };
          expect(placeWith(defaultWeights)).toEqual({ place: change.before, score: change.scoreBefore });
          expect(placeWith(onlyPeople)).toEqual({ place: change.after, score: change.scoreAfter });
        }
      }
    }),
    { numRuns: 50 },
  );
});
