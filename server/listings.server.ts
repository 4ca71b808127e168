import type { InterestListing } from "~/db/queries/interests/interest-listing";
import type { PotentialListing } from "~/db/queries/potentials/potential-listing";
import type { Match } from "~/matching/domain/ranking";

import type { LoadedMarket } from "./matches/market-snapshot.server";

export type { InterestListing } from "~/db/queries/interests/interest-listing";
export type { PotentialListing } from "~/db/queries/potentials/potential-listing";

/** What a list of matches shows of how well a pair fits. */
export type MatchSummary = Pick<Match, "score" | "confidence" | "reasons" | "weakest">;

/** How well a pair fits, as a list shows it. */
export function matchSummary({ score, confidence, reasons, weakest }: Match): MatchSummary {
  return { score, confidence, reasons, weakest };
}

/** An interest of the market as a list shows it. @throws when the market lacks it */
export function interestFrom(market: LoadedMarket, ref: string): InterestListing {
  const interest = known(market.interests.get(ref), ref);
  const partner = known(market.partners.get(interest.partner), interest.partner);
  const { title, fundSource, offers, sectors, capacity, opens, closes, budget } = interest;
  return {
    ref,
    title,
    fundSource,
    offers,
    sectors,
    capacity,
    opens,
    closes,
    partner: { ref: partner.ref, name: partner.name, type: partner.type },
    budgetPerVillage: { min: budget?.perVillageMin ?? null, max: budget?.perVillageMax ?? null },
    invented: market.invented.interests.get(ref) ?? [],
  };
}

/** A potential of the market as a list shows it. @throws when the market lacks it */
export function potentialFrom(market: LoadedMarket, ref: string): PotentialListing {
  const potential = known(market.potentials.get(ref), ref);
  const village = known(market.villages.get(potential.village), potential.village);
  const { title, kind, sector, readiness, volume, needs, fundingNeed } = potential;
  return {
    ref,
    title,
    kind,
    sector,
    readiness,
    volume,
    needs,
    fundingNeed,
    village: { key: village.key, name: village.name, status: village.status },
    district: market.districts.get(village.district)?.name ?? village.district,
    invented: market.invented.potentials.get(ref) ?? [],
    photo: market.photos.get(ref) ?? null,
  };
}

/** The two kinds of which a pair has one each. */
export type ListedSide = "potential" | "interest";

/** Either side of a pair as a list shows it. */
export type Listed = { side: "potential"; listing: PotentialListing } | { side: "interest"; listing: InterestListing };

/** Either side of a pair as a list shows it. @throws when the market lacks it */
export function listedFrom(market: LoadedMarket, { side, ref }: { side: ListedSide; ref: string }): Listed {
  return side === "potential"
    ? { side, listing: potentialFrom(market, ref) }
    : { side, listing: interestFrom(market, ref) };
}

function known<T>(value: T | undefined, ref: string): T {
  if (value === undefined) throw new Error(`The market has no ${ref}`);
  return value;
}
