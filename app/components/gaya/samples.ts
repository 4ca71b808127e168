import type { CriterionName, Match, Reason } from "~/matching/domain/ranking";
import type { Sector } from "~/matching/domain/vocabulary";

import type { Text } from "../../i18n/id";
import type { DistrictDot } from "../charts/district-map";
import type { SectorBalance } from "../charts/supply-demand";

/** An invented match whose contributions add up as the engine's do. */
export function sampleMatch(words: Text["gaya"]["reasons"]): Match {
  const partner = contributions([1.31, 0.62, 0.24, 0.48, 0.2, 0.35, 0.1, -0.42]);
  const village = contributions([0.4, 0.95, 0.31, 0.22, 0, 0.18, 0.12, 0]);
  return {
    potential: "P-1",
    interest: "I-1",
    score: 84.2,
    confidence: 0.83,
    partner: side(-0.6, partner),
    village: side(-0.3, village),
    values: {
      ...contributions([0.94, 1, 0.7, 0.81, 0.6, 0.75, 0.5, 0.2]),
      track_record: null,
      volume: null,
      affinity: null,
    },
    unknown: ["track_record"],
    reasons: [
      reason({ criterion: "subject", side: "partner", value: 0.94, contribution: 1.31, text: words.subject }),
      reason({ criterion: "support", side: "village", value: 1, contribution: 0.95, text: words.support }),
      reason({ criterion: "place", side: "partner", value: 0.81, contribution: 0.48, text: words.place }),
    ],
    weakest: reason({
      criterion: "readiness_to_sign",
      side: "partner",
      value: 0.2,
      contribution: -0.42,
      text: words.documents,
    }),
    advice: [],
  };
}

function reason(given: Reason): Reason {
  return given;
}

function contributions(values: readonly number[]): Record<CriterionName, number> {
  const [subject = 0, support = 0, budget = 0, place = 0, people = 0, ...others] = values;
  const [stage = 0, goals = 0, readiness_to_sign = 0] = others;
  const silent = { track_record: 0, volume: 0, affinity: 0 };
  return { subject, support, budget, place, people, stage, goals, readiness_to_sign, ...silent };
}

function side(bias: number, contributed: Record<CriterionName, number>) {
  const logit = Object.values(contributed).reduce((sum, value) => sum + value, bias);
  return { fit: 1 / (1 + Math.exp(-logit)), bias, contributions: contributed };
}

const SECTOR_COUNTS: readonly [Sector, number, number][] = [
  ["plantation", 24, 9],
  ["aquaculture", 19, 6],
  ["food_processing", 17, 14],
  ["horticulture", 12, 7],
  ["crafts", 9, 0],
  ["nature_tourism", 8, 3],
  ["textiles", 5, 0],
  ["capture_fisheries", 4, 2],
  ["health", 0, 5],
];

/** Invented counts per sector. */
export const SAMPLE_SECTORS: readonly SectorBalance[] = SECTOR_COUNTS.map(([sector, potentials, interests]) => ({
  sector,
  potentials,
  interests,
  href: `?bidang=${sector}`,
}));

const DISTRICTS: readonly [string, number, number, number][] = [
  ["Muara Muntai", -0.36, 116.39, 7],
  ["Loa Kulu", -0.5135, 117.0221, 18],
  ["Loa Janan", -0.5787, 117.0852, 12],
  ["Anggana", -0.5669, 117.2789, 9],
  ["Muara Badak", -0.32, 117.43, 11],
  ["Tenggarong", -0.42, 116.99, 14],
  ["Sebulu", -0.2844, 116.9868, 8],
  ["Kota Bangun", -0.2667, 116.586, 6],
  ["Kenohan", 0, 116.33, 4],
  ["Kembang Janggut", 0.145, 116.3648, 5],
  ["Muara Kaman", -0.15, 116.72, 7],
  ["Tabang", 0.5759, 116.0183, 6],
  ["Samboja", -1.025, 117.05, 8],
  ["Muara Jawa", -0.85, 117.22, 5],
  ["Sanga Sanga", -0.6701, 117.2296, 3],
  ["Tenggarong Seberang", -0.395, 117.065, 13],
  ["Marang Kayu", -0.16, 117.44, 6],
  ["Muara Wis", -0.2971, 116.4611, 2],
  ["Kota Bangun Darat", -0.4147, 116.6294, 5],
  ["Samboja Barat", -1, 116.98, 0],
];

/** The districts of Kutai Kartanegara with invented counts. */
export const SAMPLE_DISTRICTS: readonly DistrictDot[] = DISTRICTS.map(([name, latitude, longitude, count], place) => {
  const code = `64.02.${String(place + 1).padStart(2, "0")}`;
  return { code, name, latitude, longitude, count, href: `?kecamatan=${code}` };
});
