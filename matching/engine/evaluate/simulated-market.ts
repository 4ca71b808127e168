import type { Interest, Market, Partner, Potential, Village } from "../../domain/market";
import * as codes from "../../domain/vocabulary";
import { type Random, randomFrom, shuffled } from "../random";
import { ASIDES, type Topic, TOPICS } from "./learning-topics";

/** How large a simulated market is; each village has two potentials, each partner two interests. */
export type SimulatedSize = { villages: number; partners: number; seed: number };

/** How often an optional field is left empty. */
const UNKNOWN = 0.15;
const DISTRICTS = ["64.02.01", "64.02.02", "64.02.03", "64.02.04", "64.02.05", "64.02.06"];

/** A market without outcomes whose texts, money, places and people differ as they do in life, the same for the same seed. */
export function simulateMarket({ villages: villageCount, partners: partnerCount, seed }: SimulatedSize): Market {
  const random = randomFrom(seed);
  const villages = Array.from({ length: villageCount }, (_, at) => villageAt(at, random));
  const partners = Array.from({ length: partnerCount }, (_, at) => partnerAt(at, random));
  return {
    villages,
    partners,
    potentials: villages.flatMap((village, at) => [
      potentialOf(village, refOf("P", at * 2), random),
      potentialOf(village, refOf("P", at * 2 + 1), random),
    ]),
    interests: partners.flatMap((partner, at) => [
      interestOf(partner, refOf("I", at * 2), random),
      interestOf(partner, refOf("I", at * 2 + 1), random),
    ]),
    outcomes: [],
  };
}

const refOf = (letter: string, at: number) => `${letter}-${String(at + 1).padStart(3, "0")}`;
const whole = (random: Random, least: number, most: number) => least + Math.floor(random() * (most - least + 1));
const some = <T>(list: readonly T[], count: number, random: Random) => shuffled(list, random).slice(0, count);
const known = <T>(value: T, random: Random): T | null => (random() < UNKNOWN ? null : value);

function one<T>(list: readonly T[], random: Random): T {
  const drawn = list[Math.floor(random() * list.length)];
  if (drawn === undefined) throw new Error("Nothing to draw from");
  return drawn;
}

const somewhere = (random: Random) => ({ latitude: -0.9 + random() * 1.1, longitude: 116 + random() * 1.3 });

function villageAt(at: number, random: Random): Village {
  const ref = refOf("V", at);
  return {
    key: ref,
    code: null,
    ref,
    name: ref,
    district: one(DISTRICTS, random),
    status: random() < 0.85 ? "definitive" : one(codes.VILLAGE_STATUSES, random),
    parent: null,
    developmentIndex: one(codes.DEVELOPMENT_INDEXES, random),
    basicNeedsMet: known(random() < 0.8, random),
    population: whole(random, 400, 4000),
    location: known(somewhere(random), random),
  };
}

const partnerAt = (at: number, random: Random): Partner => ({
  ref: refOf("M", at),
  name: refOf("M", at),
  type: one(codes.PARTNER_TYPES, random),
  kbli: null,
  site: known(somewhere(random), random),
});

function textOf({ names, words }: Topic, random: Random): { title: string; description: string | null } {
  const description = `${some(words, whole(random, 2, 4), random).join(", ")}. ${one(ASIDES, random)}.`;
  return { title: one(names, random), description: known(description, random) };
}

function potentialOf(village: Village, ref: string, random: Random): Potential {
  const subject = one(TOPICS, random);
  const least = whole(random, 2, 30) * 10_000_000;
  return {
    ref,
    village: village.key,
    kind: subject.kind,
    sector: subject.sector,
    ...textOf(subject, random),
    volume: known({ amount: whole(random, 1, 60), unit: "ton", per: "year" }, random),
    needs: known(some(codes.SUPPORTS, whole(random, 1, 4), random), random),
    fundingNeed: known({ min: least, max: least * whole(random, 1, 3) }, random),
    beneficiaries: known(some(codes.BENEFICIARIES, whole(random, 1, 4), random), random),
    households: whole(random, 8, 120),
    sdgsDesa: known(some(codes.SDGS_DESA, whole(random, 1, 4), random), random),
    readiness: one(codes.READINESS_LEVELS, random),
    legal: known(some(["nib", "pirt", "halal", "trademark"] as const, whole(random, 0, 3), random), random),
    institution: known(one(codes.INSTITUTIONS, random), random),
  };
}

function interestOf(partner: Partner, ref: string, random: Random): Interest {
  const subject = one(TOPICS, random);
  const fundSource = one(codes.FUND_SOURCES, random);
  const floor = whole(random, 1, 8) * 10_000_000;
  const isPurchase = fundSource === "commercial";
  const radiusKm = partner.site && (fundSource === "ppm" || random() < 0.4) ? whole(random, 40, 150) : null;
  const isLocal = radiusKm === null && (fundSource === "ppm" || random() < 0.3);
  return {
    ref,
    partner: partner.ref,
    ...textOf(subject, random),
    kinds: [],
    sectors: random() < 0.6 ? [] : [...new Set([subject.sector, ...some(codes.SECTORS, 6, random)])],
    excludedSectors: [],
    offers: isPurchase ? ["market_access"] : some(codes.SUPPORTS, whole(random, 2, 5), random),
    fundSource,
    budget: known({ total: null, perVillageMin: floor, perVillageMax: floor * whole(random, 2, 6) }, random),
    capacity: 1000,
    districts: isLocal ? some(DISTRICTS, 3, random) : [],
    villages: [],
    radiusKm,
    beneficiaries: known(some(codes.BENEFICIARIES, whole(random, 1, 3), random), random),
    asnaf: fundSource === "zakat" ? ["fakir", "miskin"] : [],
    sdgsDesa: known(some(codes.SDGS_DESA, whole(random, 1, 4), random), random),
    ppmPillars: fundSource === "ppm" ? some(codes.PPM_PILLARS, 3, random) : [],
    minReadiness: random() < 0.2 ? "pilot" : null,
    zakatUse: fundSource === "zakat" ? "productive" : null,
    commercialTerms: isPurchase ? "purchase" : null,
    wanted: isPurchase ? { amount: whole(random, 5, 100), unit: "ton", per: "year" } : null,
    opens: "2025-01-01",
    closes: "2030-12-31",
  };
}
