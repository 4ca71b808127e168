import type { Actor } from "~/matching/domain/actor";
import type { Language } from "~/matching/domain/vocabulary";

import { type MatchSummary, matchSummary } from "../listings.server";
import { keptPerMarket } from "../matches/kept-per-market";
import type { LoadedMarket } from "../matches/market-snapshot.server";
import { interestsFor, potentialsFor } from "../matches/rankings";
import type { Services } from "../services.server";
import type { Sought } from "./search";

/** How well a thing fits the best of one's own: `own` is that one's ref. */
export type Fit = MatchSummary & { own: string; ownTitle: string };

/**
 * How well each potential fits a partner's interests, or each interest a village's potentials, by ref; null for who has
 * none of their own, or looks for something else. From memory, without a statement.
 */
export function fitsOf(
  { market: { current }, clock }: Pick<Services, "market" | "clock">,
  { actor, sought, language }: { actor: Actor | null; sought: Sought; language: Language },
): ReadonlyMap<string, Fit> | null {
  if (actor?.standing !== "confirmed") return null;
  const market = current();
  const key = `${clock.today()} ${language} ${sought} ${actor.organisation.id}`;
  return kept(market, key, () => ({ fits: workOut(market, { actor, sought, asOf: clock.today(), language }) })).fits;
}

type Asking = { actor: Actor; sought: Sought; asOf: string; language: Language };

function workOut(market: LoadedMarket, { actor, sought, ...options }: Asking): ReadonlyMap<string, Fit> | null {
  if (actor.organisation.kind === "partner" && sought === "potentials") {
    const own = ownInterests(market, actor.organisation.partner);
    return best(own, (ref) => potentialsFor(market, ref, options).matches.map((match) => [match.potential, match]));
  }
  if (actor.organisation.kind === "village" && sought === "interests") {
    const own = ownPotentials(market, actor.organisation.village);
    return best(own, (ref) => interestsFor(market, ref, options).matches.map((match) => [match.interest, match]));
  }
  return null;
}

/** Of so many organisations that look around at the same time. */
const kept = keptPerMarket<{ fits: ReadonlyMap<string, Fit> | null }>(50);

type Own = { ref: string; title: string };
type Match = Parameters<typeof matchSummary>[0];

const ownInterests = ({ interests }: LoadedMarket, partner: string): Own[] =>
  [...interests.values()].filter((interest) => interest.partner === partner);

const ownPotentials = ({ potentials }: LoadedMarket, village: string): Own[] =>
  [...potentials.values()].filter((potential) => potential.village === village);

function best(own: readonly Own[], matchesOf: (ref: string) => (readonly [string, Match])[]) {
  if (own.length === 0) return null;
  const fits = new Map<string, Fit>();
  for (const { ref, title } of own) {
    for (const [other, match] of matchesOf(ref)) {
      const known = fits.get(other);
      if (!known || known.score < match.score) fits.set(other, { ...matchSummary(match), own: ref, ownTitle: title });
    }
  }
  return fits;
}
