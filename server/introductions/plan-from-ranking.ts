import type { PairIntroduction } from "~/db/queries/introductions/find-introductions";
import { isStandingIntroduction } from "~/matching/domain/introduction-state";
import { scoreBand } from "~/matching/domain/ranking";

import type { PairRefs } from "./pair-standing";

/** A pair that could be introduced: no rule keeps it apart. Score 0..100; `capacity` is the villages the interest takes. */
export type Candidate = PairRefs & { village: string; score: number; capacity: number };

/** A pair worth introducing next; `isFirst` when its village was never introduced to anybody. */
export type Planned = PairRefs & { score: number; isFirst: boolean };

/** A potential is introduced to so many at once: a village cannot take everyone. */
const MOST_PER_POTENTIAL = 3;

/**
 * Who should be introduced next, best first: down the ranking of all pairs worth an introduction, until an interest has as
 * many villages as it can take or a potential as many partners as it can talk to. Pairs that are being introduced, or of
 * which one side said no, are left out and count. A village without any suggestion then gets its best pair, whatever the
 * interest's places. The same candidates give the same plan, in whatever order they come.
 */
export function planFromRanking(
  candidates: readonly Candidate[],
  introductions: readonly PairIntroduction[],
): Planned[] {
  const pairs = new Map(introductions.map((one) => [keyOf(one), one.state]));
  const places = new Map<string, number>();
  const count = (key: string) => places.set(key, (places.get(key) ?? 0) + 1);
  const introduced = new Set<string>();
  const villageOf = new Map(candidates.map(({ potential, village }) => [potential, village]));
  for (const { potential, interest, state } of introductions) {
    if (!isStandingIntroduction(state) && state !== "concluded") continue;
    const village = villageOf.get(potential);
    if (village !== undefined) introduced.add(village);
    if (!isStandingIntroduction(state)) continue;
    count(`interest ${interest}`);
    count(`potential ${potential}`);
  }
  const worthy = candidates
    .filter((one) => scoreBand(one.score) !== "less_suitable" && isFree(pairs.get(keyOf(one))))
    .sort((a, b) => b.score - a.score || compare(keyOf(a), keyOf(b)));
  const served = new Set<string>();
  const chosen = worthy.filter(({ potential, interest, village, capacity }) => {
    const hasPlace = (places.get(`interest ${interest}`) ?? 0) < capacity;
    const canTalk = (places.get(`potential ${potential}`) ?? 0) < MOST_PER_POTENTIAL;
    if (!hasPlace || !canTalk) return false;
    count(`interest ${interest}`);
    count(`potential ${potential}`);
    served.add(village);
    return true;
  });
  const left = worthy.filter(({ village }) => {
    if (served.has(village) || introduced.has(village)) return false;
    served.add(village);
    return true;
  });
  return [...chosen, ...left].map(({ potential, interest, village, score }) => {
    return { potential, interest, score, isFirst: !introduced.has(village) };
  });
}

const keyOf = ({ potential, interest }: PairRefs) => JSON.stringify([potential, interest]);

const compare = (a: string, b: string) => (a < b ? -1 : 1);

/** Neither under way nor refused; what was withdrawn, ran out or was concluded can begin again. */
const isFree = (state: PairIntroduction["state"] | undefined): boolean =>
  state === undefined || state === "withdrawn" || state === "expired";
