import type { Weights } from "~/matching/domain/weights";
import type { VillageStatus } from "~/matching/domain/vocabulary";
import { measureInterest, type MeasuredMarket, weightsEffect, type WeightsEffect } from "~/matching/engine";

import { interestFrom, potentialFrom } from "../listings.server";
import { givingWay } from "../matches/give-way";
import { keptPerMarket } from "../matches/kept-per-market";
import type { LoadedMarket } from "../matches/market-snapshot.server";

type NamedVillage = { key: string; name: string; status: VillageStatus };
type Place = WeightsEffect["changed"][number]["changes"][number];

/** What other weights would change, with the names of whom it concerns. */
export type ShownEffect = Pick<WeightsEffect, "lists" | "pairs"> & {
  changed: {
    interest: { ref: string; title: string; partner: string };
    changes: (Omit<Place, "potential"> & { potential: { ref: string; title: string; village: NamedVillage } })[];
  }[];
  firstPlaces: { village: NamedVillage; before: number; after: number }[];
};

/** Measuring a market costs far more than scoring it; today's is kept, and yesterday's around midnight. */
const measured = keptPerMarket<Promise<MeasuredMarket>>(2);

/** What changes on a day, and for whom, when `after` holds instead of `before`. */
export async function shownEffect(
  market: LoadedMarket,
  { asOf, before, after }: { asOf: string; before: Weights; after: Weights },
): Promise<ShownEffect> {
  const measures = await measured(market, asOf, () => measureMarket(market, asOf));
  const { lists, pairs, changed, firstPlaces } = weightsEffect(measures, { before, after });
  return {
    lists,
    pairs,
    changed: changed.map(({ interest: ref, changes }) => {
      const { title, partner } = interestFrom(market, ref);
      return {
        interest: { ref, title, partner: partner.name },
        changes: changes.map((change) => ({ ...change, potential: namedPotential(market, change.potential) })),
      };
    }),
    firstPlaces: firstPlaces.map(({ village, ...places }) => ({ village: namedVillage(market, village), ...places })),
  };
}

async function measureMarket({ prepared }: LoadedMarket, asOf: string): Promise<MeasuredMarket> {
  const measures = new Map<string, ReturnType<typeof measureInterest>>();
  const giveWay = givingWay();
  for (const interest of prepared.interests.keys()) {
    measures.set(interest, measureInterest(prepared, { interest, asOf }));
    await giveWay();
  }
  return measures;
}

function namedPotential(market: LoadedMarket, ref: string) {
  const { title, village } = potentialFrom(market, ref);
  return { ref, title, village };
}

function namedVillage({ villages }: LoadedMarket, key: string): NamedVillage {
  const village = villages.get(key);
  if (!village) throw new Error(`The market has no village ${key}`);
  return { key, name: village.name, status: village.status };
}
