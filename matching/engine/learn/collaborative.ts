import type { Market } from "../../domain/market";
import { type AlsOptions, factorise, predicted } from "./als";
import { numbered } from "./als-matrix";
import { collaborativeFeatures } from "./collaborative-features";
import { villagePartnerInteractions } from "./collaborative-interactions";
import { standings } from "./collaborative-standings";

/** What the company that villages and partners keep says of them; made by `learnCollaborative`. */
export type Collaborative = {
  /** Those with enough interactions, by key and by ref. */
  readonly villages: ReadonlyMap<string, Party>;
  readonly partners: ReadonlyMap<string, Party>;
  /** How each pair stands among those of either, 0..1: villages × partners, by their places. */
  readonly values: Float64Array;
};

/** A place in `values`, and the other side's parties that this one has had to do with. */
type Party = { place: number; met: ReadonlySet<string> };

/**
 * `value` is 0..1, where 0.5 speaks neither for nor against; `weight`, how much it may count, is n / (n + 10), n being the
 * ties with third parties of whichever of the two has fewer.
 */
export type Affinity = { value: number; weight: number; villageTies: number; partnerTies: number };

/** Village-partner pairs that have had to do with each other, below which a market is silent. */
const LEAST_IN_MARKET = 50;
/** Interactions with third parties, below which a pair is silent. */
const LEAST_PER_PARTY = 3;
/** Interactions with third parties at which the value counts half. */
const HALF_TRUSTED = 10;

/** Strict, since a regency has tens of villages and partners with a few meetings each: best on made-up markets of that size. */
const ALS: Omit<AlsOptions, "features"> = {
  dimensions: 16,
  unobserved: 0.1,
  regularisation: 0.15,
  rounds: 12,
  starts: 4,
  seed: 1,
};

const SILENT: Collaborative = { villages: new Map(), partners: new Map(), values: new Float64Array() };

/**
 * Learns from a market's outcomes which villages and partners go together, by implicit ALS with what the criteria look at as
 * side information. The order of the market's lists does not matter; memory is 8 bytes per village and partner.
 */
export function learnCollaborative(market: Pick<Market, "potentials" | "interests" | "outcomes">): Collaborative {
  const interactions = villagePartnerInteractions(market);
  const metByVillage = metBy(interactions.map(({ user, item }) => [user, item]));
  const metByPartner = metBy(interactions.map(({ user, item }) => [item, user]));
  const inMarket = [...metByVillage.values()].reduce((sum, { size }) => sum + size, 0);
  if (inMarket < LEAST_IN_MARKET) return SILENT;
  const factors = factorise(interactions, { ...ALS, features: collaborativeFeatures(market) });
  const villages = factors.users.filter((key) => isHeard(metByVillage.get(key)));
  const partners = factors.items.filter((ref) => isHeard(metByPartner.get(ref)));
  const users = numbered(factors.users);
  const items = numbered(factors.items);
  const scores = villages.flatMap((key) =>
    partners.map((ref) => predicted(factors, users.get(key) ?? 0, items.get(ref) ?? 0)),
  );
  return {
    villages: partiesOf(villages, metByVillage),
    partners: partiesOf(partners, metByPartner),
    values: standings({ scores: Float64Array.from(scores), rows: villages.length, columns: partners.length }),
  };
}

/** What others with similar company say of a village (key) and a partner (ref); null at cold start. */
export function affinityOf(
  { villages, partners, values }: Collaborative,
  { village, partner }: { village: string; partner: string },
): Affinity | null {
  const from = villages.get(village);
  const to = partners.get(partner);
  if (!from || !to) return null;
  const own = Number(from.met.has(partner));
  const [villageTies, partnerTies] = [from.met.size - own, to.met.size - own];
  const evidence = Math.min(villageTies, partnerTies);
  const value = values[from.place * partners.size + to.place];
  if (evidence < LEAST_PER_PARTY || value === undefined) return null;
  return { value, weight: evidence / (evidence + HALF_TRUSTED), villageTies, partnerTies };
}

/** Whom each has had to do with. */
function metBy(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [one, other] of pairs) found.set(one, (found.get(one) ?? new Set()).add(other));
  return found;
}

const isHeard = (met: ReadonlySet<string> | undefined) => (met?.size ?? 0) >= LEAST_PER_PARTY;

const partiesOf = (ids: readonly string[], met: ReadonlyMap<string, ReadonlySet<string>>) =>
  new Map(ids.map((id, place) => [id, { place, met: met.get(id) ?? new Set<string>() }]));
