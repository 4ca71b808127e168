import type { Interest, Partner, Potential, Village } from "../domain/market";
import type { Support } from "../domain/vocabulary";
import { kilometresBetween } from "./distance";
import { type Affinity, affinityOf, type Collaborative } from "./learn/collaborative";
import type { SparseRow } from "./text/latent";
import type { TextVector } from "./text/tf-idf";
import type { TrackRecord } from "./track-records";

/** A potential with what every pair needs of it, computed once; `title` are the terms of its title alone. */
export type PreparedPotential = {
  potential: Potential;
  village: Village;
  text: TextVector;
  title: SparseRow;
  record: TrackRecord;
};

/** An interest with what every pair needs of it; `excluded` are the terms its text says it does not want. */
export type PreparedInterest = {
  interest: Interest;
  partner: Partner;
  text: TextVector;
  excluded: ReadonlySet<number>;
  record: TrackRecord;
  /** How few interests of the market offer each support, 0 (all) to 1 (none other). */
  rarity: ReadonlyMap<Support, number>;
  /** What the market's outcomes say of who goes with whom. */
  collaborative: Collaborative;
};

/** One potential beside one interest: all that a criterion may look at. */
export type Pair = {
  village: Village;
  potential: Potential;
  partner: Partner;
  interest: Interest;
  potentialText: TextVector;
  potentialTitle: SparseRow;
  interestText: TextVector;
  excluded: ReadonlySet<number>;
  villageRecord: TrackRecord;
  partnerRecord: TrackRecord;
  rarity: ReadonlyMap<Support, number>;
  /** What others' company says of the two; null while there is too little of it. */
  affinity: Affinity | null;
  /** From the partner's site to the village; null when either is unknown. */
  distanceKm: number | null;
};

/** Puts a potential beside an interest. */
export function pairOf(from: PreparedPotential, to: PreparedInterest): Pair {
  const { site } = to.partner;
  const { location } = from.village;
  return {
    village: from.village,
    potential: from.potential,
    partner: to.partner,
    interest: to.interest,
    potentialText: from.text,
    potentialTitle: from.title,
    interestText: to.text,
    excluded: to.excluded,
    villageRecord: from.record,
    partnerRecord: to.record,
    rarity: to.rarity,
    affinity: affinityOf(to.collaborative, { village: from.village.key, partner: to.partner.ref }),
    distanceKm: site && location ? kilometresBetween(site, location) : null,
  };
}
