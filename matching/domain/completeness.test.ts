import * as fc from "fast-check";
import { expect, test } from "vitest";

import { potential } from "../testing/potential";
import { COMPLETENESS_PARTS, completenessOf, type Stated } from "./completeness";

const place = { latitude: -0.5, longitude: 117 };
const bare = potential({
  description: null,
  needs: null,
  fundingNeed: null,
  beneficiaries: null,
  households: null,
  legal: null,
  institution: null,
  volume: null,
  sdgsDesa: null,
});

test("a potential with everything stated is 100 % complete and misses nothing", () => {
  expect(completenessOf({ potential: potential(), photos: 1, location: place })).toEqual({ percent: 100, missing: [] });
});

test("what must be said is a fifth, and everything else is missing", () => {
  const { percent, missing } = completenessOf({ potential: bare, photos: 0, location: null });
  expect(percent).toBe(20);
  expect(missing.map(({ part }) => part)).toEqual([...COMPLETENESS_PARTS]);
});

test("an empty list of documents says that none is held, an empty list of needs says nothing", () => {
  const { missing } = completenessOf({ potential: potential({ legal: [], needs: [] }), photos: 1, location: place });
  expect(missing.map(({ part }) => part)).toEqual(["needs"]);
});

test("what gains most points comes first, then what gains confidence, then what weighs most", () => {
  const { missing } = completenessOf(
    { potential: bare, photos: 0, location: null },
    { sdgs_desa: { points: 4, confidence: 0.01 }, households: { points: 0, confidence: 0.2 } },
  );
  expect(missing.slice(0, 3).map(({ part }) => part)).toEqual(["sdgs_desa", "households", "description"]);
  expect(missing[0]).toEqual({ part: "sdgs_desa", percent: 3, points: 4, confidence: 0.01 });
});

test("stating one more thing adds exactly what the meter promised", () => {
  const full: Stated = { potential: potential(), photos: 1, location: place };
  const arbitrary = fc.record({
    needs: fc.boolean(),
    volume: fc.boolean(),
    institution: fc.boolean(),
    photos: fc.boolean(),
  });
  fc.assert(
    fc.property(arbitrary, (has) => {
      const stated = {
        ...full,
        photos: has.photos ? 1 : 0,
        potential: potential({
          ...(has.needs ? {} : { needs: null }),
          ...(has.volume ? {} : { volume: null }),
          ...(has.institution ? {} : { institution: null }),
        }),
      };
      const { percent, missing } = completenessOf(stated);
      expect(percent + missing.reduce((sum, part) => sum + part.percent, 0)).toBe(100);
    }),
  );
});
