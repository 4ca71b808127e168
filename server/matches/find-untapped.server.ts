import { setImmediate } from "node:timers/promises";

import { scoreBand } from "~/matching/domain/ranking";
import type { Language } from "~/matching/domain/vocabulary";
import { rankForPotential } from "~/matching/engine";

import { potentialFrom, type PotentialListing } from "../listings.server";
import type { Services } from "../services.server";
import { keptPerMarket } from "./kept-per-market";
import type { LoadedMarket } from "./market-snapshot.server";

/** Other requests are answered after this long. */
const TURN_MS = 10;

const ofDays = keptPerMarket<Promise<string[]>>(2);

/** The published potentials that no open interest is worth introducing to, by ref; found once per market and day. */
export async function findUntapped({ market, clock }: Services): Promise<PotentialListing[]> {
  const current = market.current();
  const asOf = clock.today();
  const refs = await ofDays(current, asOf, () => untappedRefs(current, asOf));
  return refs.map((ref) => potentialFrom(current, ref));
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
