import * as fc from "fast-check";

import type { Interest, Market, Outcome, Partner, Potential, Quantity, Village } from "~/matching/domain/market";
import * as codes from "~/matching/domain/vocabulary";

const oneOf = <Code extends string>(list: readonly Code[]) => fc.constantFrom(...list);
const someOf = <Code extends string | number>(list: readonly Code[]) => fc.subarray([...list], { minLength: 0 });
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });

/** Text as the reader leaves it: trimmed, without characters that neither Excel nor the database can hold. */
const text = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength }),
      fc.constantFrom("_x0041_", "=1+1", "- ", "#N/A", "1.500", "true", 'a "b" <c> & d;e', "baris\nbaru", "12"),
    )
    .map((value) => value.replace(/[\p{Surrogate}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu, "").trim())
    .filter((value) => value !== "" && value.length <= maxLength);

const money = fc.oneof(fc.maxSafeNat(), fc.constant(Number.MAX_SAFE_INTEGER));
const quantity: fc.Arbitrary<Quantity> = fc.record({
  amount: fc.double({ min: Number.MIN_VALUE, max: 1e12, noNaN: true }),
  unit: oneOf(codes.UNITS),
  per: orNull(oneOf(codes.PERIODS)),
});
const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true }).map((value) => value + 0);
const location = fc.record({ latitude: degrees(90), longitude: degrees(180) });
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const ref = (prefix: string, index: number) => `${prefix} ${index}`;

/** A sound market of up to three rows per list, with every field in every state that a file can state. */
export const arbitraryMarket: fc.Arbitrary<Market> = fc
  .record({ villages: fc.integer({ min: 1, max: 3 }), partners: fc.integer({ min: 1, max: 3 }) })
  .chain(({ villages, partners }) =>
    fc
      .record({
        villages: fc.tuple(...Array.from({ length: villages }, (_, index) => villageAt(index))),
        partners: fc.tuple(...Array.from({ length: partners }, (_, index) => partnerAt(index))),
      })
      .chain(withOffers),
  )
  .chain(withOutcomes);

type Sides = Pick<Market, "villages" | "partners">;
type Offers = Omit<Market, "outcomes">;

function withOffers({ villages, partners }: Sides): fc.Arbitrary<Offers> {
  const keys = villages.map(({ key }) => key);
  const refs = partners.map(({ ref: partnerRef }) => partnerRef);
  return fc.record({
    villages: fc.constant(villages),
    partners: fc.constant(partners),
    potentials: fc.tuple(potentialAt(0, keys), potentialAt(1, keys)),
    interests: fc.tuple(interestAt(0, { keys, refs }), interestAt(1, { keys, refs })),
  });
}

function withOutcomes(offers: Offers): fc.Arbitrary<Market> {
  const outcome: fc.Arbitrary<Outcome> = fc
    .record({
      potential: fc.constantFrom(...offers.potentials.map(({ ref: name }) => name)),
      interest: fc.constantFrom(...offers.interests.map(({ ref: name }) => name)),
      side: oneOf(codes.SIDES),
      type: oneOf(codes.OUTCOME_TYPES),
      at: fc
        .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
        .map((date) => date.toISOString().replace(".000Z", "Z")),
      reason: orNull(oneOf(codes.DECLINE_REASONS)),
      value: orNull(fc.integer({ min: 1, max: 5 })),
      position: orNull(fc.integer({ min: 1, max: 2 ** 31 - 1 })),
      listVersion: orNull(text(100)),
      until: orNull(day),
    })
    .map((found) => (found.type === "rated" ? { ...found, value: found.value ?? 3 } : found));
  return fc.array(outcome, { maxLength: 3 }).map((outcomes) => ({ ...offers, outcomes }));
}

function villageAt(index: number): fc.Arbitrary<Village> {
  const facts = fc.record({
    name: text(200),
    developmentIndex: orNull(oneOf(codes.DEVELOPMENT_INDEXES)),
    basicNeedsMet: orNull(fc.boolean()),
    population: orNull(fc.nat()),
    location: orNull(location),
  });
  const coded = fc
    .record({ status: oneOf(codes.VILLAGE_STATUSES), hasRef: fc.boolean() })
    .map(({ status, hasRef }) => ({
      code: `64.02.02.${2001 + index}`,
      ref: hasRef ? ref("V", index) : null,
      status,
      parent: null,
    }));
  const preparatory = orNull(fc.constant("64.02.02.2010")).map((parent) => ({
    code: null,
    ref: ref("V", index),
    status: "preparatory" as const,
    parent,
  }));
  return fc.tuple(facts, fc.oneof(coded, preparatory)).map(([known, identity]) => ({
    ...known,
    ...identity,
    district: "64.02.02",
    key: identity.code ?? ref("V", index),
  }));
}

function partnerAt(index: number): fc.Arbitrary<Partner> {
  return fc.record({
    ref: fc.constant(ref("M", index)),
    name: text(200),
    type: oneOf(codes.PARTNER_TYPES),
    kbli: orNull(text(100)),
    site: orNull(location),
  });
}

function potentialAt(index: number, keys: string[]): fc.Arbitrary<Potential> {
  const need = fc.tuple(money, money).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));
  return fc.record({
    ref: fc.constant(ref("P", index)),
    village: fc.constantFrom(...keys),
    kind: oneOf(codes.KINDS),
    sector: oneOf(codes.SECTORS),
    title: text(300),
    description: orNull(text(2000)),
    volume: orNull(quantity),
    needs: orNull(someOf(codes.SUPPORTS)),
    fundingNeed: orNull(
      fc.oneof(
        need,
        money.map((max) => ({ min: null, max })),
      ),
    ),
    beneficiaries: orNull(someOf(codes.BENEFICIARIES)),
    households: orNull(fc.nat()),
    sdgsDesa: orNull(someOf(codes.SDGS_DESA)),
    readiness: oneOf(codes.READINESS_LEVELS),
    legal: orNull(someOf(codes.LEGAL_DOCUMENTS)),
    institution: orNull(oneOf(codes.INSTITUTIONS)),
  });
}

function interestAt(index: number, { keys, refs }: { keys: string[]; refs: string[] }): fc.Arbitrary<Interest> {
  const budget = fc.record({ total: orNull(money), perVillageMin: orNull(money), perVillageMax: fc.constant(null) });
  return fc
    .record({
      ref: fc.constant(ref("I", index)),
      partner: fc.constantFrom(...refs),
      title: text(300),
      description: orNull(text(2000)),
      kinds: someOf(codes.KINDS),
      sectors: someOf(codes.SECTORS),
      excludedSectors: someOf(codes.SECTORS),
      offers: someOf(codes.SUPPORTS),
      fundSource: oneOf(codes.FUND_SOURCES),
      budget: orNull(budget.filter(({ total, perVillageMin }) => total !== null || perVillageMin !== null)),
      capacity: fc.nat(),
      districts: someOf(["64.02.01", "64.02.02"]),
      villages: someOf(keys),
      radiusKm: fc.double({ min: Number.MIN_VALUE, max: 1e4, noNaN: true }),
      beneficiaries: orNull(someOf(codes.BENEFICIARIES)),
      asnaf: orNull(someOf(codes.ASNAF)),
      sdgsDesa: orNull(someOf(codes.SDGS_DESA)),
      ppmPillars: orNull(someOf(codes.PPM_PILLARS)),
      minReadiness: orNull(oneOf(codes.READINESS_LEVELS)),
      zakatUse: orNull(oneOf(codes.ZAKAT_USES)),
      commercialTerms: orNull(oneOf(codes.COMMERCIAL_TERMS)),
      wanted: orNull(quantity),
      days: fc.tuple(day, day),
    })
    .map(({ days, ...interest }) => {
      const [opens, closes] = days.sort();
      return { ...interest, opens: opens ?? "2026-01-01", closes: closes ?? "2026-12-31" };
    });
}
