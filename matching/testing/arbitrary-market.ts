import * as fc from "fast-check";
import type { Interest, Market, Potential, Village } from "../domain/market";
import * as codes from "../domain/vocabulary";
import { interest } from "./interest";
import { outcome } from "./outcome";
import { partner } from "./partner";
import { potential } from "./potential";
import { village } from "./village";

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const some = <T>(list: readonly T[]) => fc.uniqueArray(fc.constantFrom(...list), { maxLength: 4 });
const text = fc
  .array(fc.constantFrom("kakao", "padi", "tambak", "bukan untuk empang", "wisata", "lidi", "madu", "desa", "olahan"), {
    minLength: 1,
    maxLength: 5,
  })
  .map((words) => words.join(" "));
const money = orNull(fc.integer({ min: 0, max: 2_000_000_000 }));
const range = fc.tuple(money, money).map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]));
const quantity = fc.record({
  amount: fc.integer({ min: 1, max: 1000 }),
  unit: fc.constantFrom(...codes.UNITS),
  per: orNull(fc.constantFrom(...codes.PERIODS)),
});
const location = fc.record({
  latitude: fc.double({ min: -1.2, max: 0.5, noNaN: true }),
  longitude: fc.double({ min: 115.5, max: 117.6, noNaN: true }),
});

/** Villages of three districts. */
const arbitraryVillage: fc.Arbitrary<Partial<Village>> = fc.record({
  district: fc.constantFrom("64.02.01", "64.02.02", "64.02.03"),
  status: fc.constantFrom(...codes.VILLAGE_STATUSES),
  basicNeedsMet: orNull(fc.boolean()),
  location: orNull(location),
});

/** Potentials with every optional field known or not. */
export const arbitraryPotential: fc.Arbitrary<Partial<Potential>> = fc.record({
  kind: fc.constantFrom(...codes.KINDS),
  sector: fc.constantFrom(...codes.SECTORS),
  title: text,
  description: orNull(text),
  volume: orNull(quantity),
  needs: orNull(some(codes.SUPPORTS)),
  fundingNeed: orNull(range.map(([min = null, max = null]) => ({ min, max }))),
  beneficiaries: orNull(some(codes.BENEFICIARIES)),
  sdgsDesa: orNull(some(codes.SDGS_DESA)),
  readiness: fc.constantFrom(...codes.READINESS_LEVELS),
  legal: orNull(some(codes.LEGAL_DOCUMENTS)),
  institution: orNull(fc.constantFrom(...codes.INSTITUTIONS)),
});

/** Interests of every fund source, with areas, windows and lists given or not. */
export const arbitraryInterest: fc.Arbitrary<Partial<Interest>> = fc.record({
  title: text,
  description: orNull(text),
  kinds: fc.oneof(fc.constant([]), some(codes.KINDS)),
  sectors: fc.oneof(fc.constant([]), some(codes.SECTORS)),
  offers: some(codes.SUPPORTS),
  fundSource: fc.constantFrom(...codes.FUND_SOURCES),
  budget: orNull(
    range.map(([perVillageMin = null, perVillageMax = null]) => ({ total: null, perVillageMin, perVillageMax })),
  ),
  capacity: fc.integer({ min: 0, max: 3 }),
  districts: fc.oneof(fc.constant([]), fc.constant(["64.02.02"])),
  radiusKm: orNull(fc.integer({ min: 1, max: 100 })),
  beneficiaries: orNull(some(codes.BENEFICIARIES)),
  asnaf: orNull(some(codes.ASNAF)),
  sdgsDesa: orNull(some(codes.SDGS_DESA)),
  ppmPillars: orNull(some(codes.PPM_PILLARS)),
  minReadiness: orNull(fc.constantFrom(...codes.READINESS_LEVELS)),
  zakatUse: orNull(fc.constantFrom(...codes.ZAKAT_USES)),
  commercialTerms: orNull(fc.constantFrom(...codes.COMMERCIAL_TERMS)),
  wanted: orNull(quantity),
  opens: fc.constantFrom("2026-01-01", "2026-12-01"),
});

const arbitraryOutcome = (homes: number, interests: number) =>
  fc
    .record({
      potential: fc.nat({ max: homes - 1 }).map((at) => `P-${at}`),
      interest: fc.nat({ max: interests - 1 }).map((at) => `I-${at}`),
      side: fc.constantFrom("village" as const, "partner" as const),
      type: fc.constantFrom("accepted" as const, "declined" as const, "met" as const, "programme_completed" as const),
      at: fc.constantFrom("2026-02-01T03:00:00Z", "2026-03-01T03:00:00Z"),
    })
    .map((fields) => outcome({ ...fields, side: OPEN.has(fields.type) ? fields.side : "broker" }));

/** What a side brings about by itself. */
const OPEN: ReadonlySet<string> = new Set(["accepted", "declined"]);

/** Markets of a few villages, one potential each, a few interests of one partner, and some of what came of them. */
export const arbitraryMarket: fc.Arbitrary<Market> = fc
  .record({
    homes: fc.array(fc.record({ village: arbitraryVillage, potential: arbitraryPotential }), {
      minLength: 1,
      maxLength: 5,
    }),
    interests: fc.array(arbitraryInterest, { minLength: 1, maxLength: 3 }),
    site: orNull(location),
  })
  .chain((drawn) =>
    fc.array(arbitraryOutcome(drawn.homes.length, drawn.interests.length), { maxLength: 6 }).map((outcomes) => ({
      ...drawn,
      outcomes,
    })),
  )
  .map(({ homes, interests, site, outcomes }) => ({
    villages: homes.map((home, at) => village({ ...home.village, key: `V-${at}`, code: null, ref: `V-${at}` })),
    potentials: homes.map((home, at) => potential({ ...home.potential, ref: `P-${at}`, village: `V-${at}` })),
    partners: [partner({ site })],
    interests: interests.map((fields, at) => interest({ ...fields, ref: `I-${at}` })),
    outcomes,
  }));
