import { scoreBand } from "~/matching/domain/ranking";
import type { Language } from "~/matching/domain/vocabulary";
import { rankForPotential } from "~/matching/engine";

import { potentialFrom, type PotentialListing } from "../listings.server";
import type { Services } from "../services.server";
import { givingWay } from "./give-way";
import { keptPerMarket } from "./kept-per-market";
import type { LoadedMarket } from "./market-snapshot.server";

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
  const giveWay = givingWay();
  for (const ref of potentials.keys()) {
    const [best] = rankForPotential(prepared, ref, { asOf, language, limit: 1 }).matches;
    if (!best || scoreBand(best.score) === "less_suitable") refs.push(ref);
    await giveWay();
  }
  return refs;
}
