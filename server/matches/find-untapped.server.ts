import { setImmediate } from "node:timers/promises";

import { scoreBand } from "~/matching/domain/ranking";
import type { Language } from "~/matching/domain/vocabulary";
import { rankForPotential } from "~/matching/engine";

import { potentialFrom, type PotentialListing } from "../listings.server";
import type { Services } from "../services.server";
import type { LoadedMarket } from "./market-snapshot.server";

/** Other requests are answered after this long. */
const TURN_MS = 10;

const known = new WeakMap<LoadedMarket, Map<string, Promise<string[]>>>();

/** The published potentials that no open interest is worth introducing to, by ref; found once per market and day. */
export async function findUntapped({ market, clock }: Services): Promise<PotentialListing[]> {
  const current = market.current();
  const asOf = clock.today();
  const days = known.get(current) ?? new Map<string, Promise<string[]>>();
  known.set(current, days);
  const finding = days.get(asOf) ?? untappedRefs(current, asOf);
  days.set(asOf, finding);
  return (await finding).map((ref) => potentialFrom(current, ref));
}

async function untappedRefs({ prepared, potentials }: LoadedMarket, asOf: string): Promise<string[]> {
  const language: Language = "id";
  const refs: string[] = [];
  let turnEnds = performance.now() + TURN_MS;
  for (const ref of potentials.keys()) {
    const [best] = rankForPotential(prepared, ref, { asOf, language, limit: 1 }).matches;
    if (!best || scoreBand(best.score) === "less_suitable") refs.push(ref);
    if (performance.now() < turnEnds) continue;
    await setImmediate();
    turnEnds = performance.now() + TURN_MS;
  }
  return refs;
}
