import type { Interest } from "../domain/market";
import type { Blocker, BlockerCode } from "../domain/ranking";
import { READINESS_LEVELS } from "../domain/vocabulary";
import { inForce } from "./agreements";
import { blockersOf } from "./eligibility/blockers";
import { type Pair, pairOf } from "./pair";
import type { PreparedMarket } from "./prepare";
import { scorePair } from "./score";
import type { Weights } from "./weights";

/** Pairs of this score (0..100) or more are worth an introduction. */
const WORTHY = 50;

/** A condition of the partner's own: giving it up (or adding this code to what it seeks) would let more potentials in. */
export type Relaxation = {
  rule: Extract<
    BlockerCode,
    "kind_not_sought" | "sector_not_sought" | "sector_excluded" | "outside_area" | "readiness_too_low"
  >;
  /** Kind, sector, district code or readiness level that would be let in. */
  value: string;
  /** Potentials worth an introduction that this one change would add, ≥ 1. */
  added: number;
};

/** How many potentials are worth an introduction now, and what single change of the interest would add most, best first. */
export type FitCount = { fits: number; relaxations: Relaxation[] };

/** Counts for an interest of the market without sentences, in one pass over all potentials. Throws when the market lacks it. */
export function countFits(
  prepared: PreparedMarket,
  { interest: ref, asOf }: { interest: string; asOf: string },
): FitCount {
  const to = prepared.interests.get(ref);
  if (!to) throw new Error(`The market has no interest ${ref}`);
  const agreed = inForce(prepared.agreements.get(ref) ?? [], asOf);
  const added = new Map<string, Relaxation>();
  let fits = 0;
  for (const from of prepared.potentials.values()) {
    const pair = pairOf(from, to);
    const [blocker, ...others] = blockersOf({ pair, asOf, inForce: agreed });
    if (!blocker) {
      if (isWorthy(pair, prepared.weights)) fits += 1;
      continue;
    }
    const change = others.length === 0 ? relaxation(blocker, pair) : null;
    if (!change || !isWorthy({ ...pair, interest: { ...pair.interest, ...change.interest } }, prepared.weights))
      continue;
    const key = `${change.rule} ${change.value}`;
    const known = added.get(key) ?? { rule: change.rule, value: change.value, added: 0 };
    added.set(key, { ...known, added: known.added + 1 });
  }
  return { fits, relaxations: bestFirst(withLowerLevels([...added.values()])) };
}

const isWorthy = (pair: Pair, weights: Weights) => scorePair(pair, weights).score >= WORTHY;

type Change = Pick<Relaxation, "rule" | "value"> & { interest: Partial<Interest> };

/** The change of the interest that lifts a blocker; null where only the village or time can lift it. */
function relaxation(blocker: Blocker, { village, potential, interest }: Pair): Change | null {
  switch (blocker.code) {
    case "kind_not_sought":
      return {
        rule: blocker.code,
        value: potential.kind,
        interest: { kinds: [...interest.kinds, potential.kind] },
      };
    case "sector_not_sought":
      return {
        rule: blocker.code,
        value: potential.sector,
        interest: { sectors: [...interest.sectors, potential.sector] },
      };
    case "sector_excluded":
      return {
        rule: blocker.code,
        value: potential.sector,
        interest: { excludedSectors: interest.excludedSectors.filter((sector) => sector !== potential.sector) },
      };
    case "outside_area":
      return {
        rule: blocker.code,
        value: village.district,
        interest: { districts: [...interest.districts, village.district] },
      };
    case "readiness_too_low":
      return { rule: blocker.code, value: potential.readiness, interest: { minReadiness: potential.readiness } };
    default:
      return null;
  }
}

/** Who takes a pilot takes what is readier too: a lower level lets in all that the levels between it and the present one do. */
function withLowerLevels(relaxations: Relaxation[]): Relaxation[] {
  const level = ({ value }: Relaxation) => READINESS_LEVELS.findIndex((code) => code === value);
  const levels = relaxations.filter(({ rule }) => rule === "readiness_too_low");
  return relaxations.map((one) => {
    if (one.rule !== "readiness_too_low") return one;
    const between = levels.filter((other) => level(other) >= level(one));
    return { ...one, added: between.reduce((sum, other) => sum + other.added, 0) };
  });
}

const keyOf = ({ rule, value }: Relaxation) => `${rule} ${value}`;

const bestFirst = (relaxations: Relaxation[]) =>
  relaxations.sort((a, b) => b.added - a.added || (keyOf(a) < keyOf(b) ? -1 : 1));
