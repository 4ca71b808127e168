import type { Interest, Potential, Village } from "../../domain/market";
import type { Blocker } from "../../domain/ranking";
import type { Pair } from "../pair";

/** The smallest change that lifts a blocker: of the potential, its village or the interest. */
export type Change = { potential?: Partial<Potential>; village?: Partial<Village>; interest?: Partial<Interest> };

/** What would lift a blocker that the village or the partner can lift, or null when neither can. */
export function changeThatLifts(blocker: Blocker, { village, potential, interest }: Pair): Change | null {
  switch (blocker.code) {
    case "window_not_open":
      return {};
    case "kind_not_sought":
      return { interest: { kinds: [...interest.kinds, potential.kind] } };
    case "sector_not_sought":
      return { interest: { sectors: [...interest.sectors, potential.sector] } };
    case "outside_area":
      return { interest: widerArea(blocker, village, interest) };
    case "readiness_too_low":
      return { potential: { readiness: blocker.required } };
    case "zakat_no_mustahik":
      return { potential: { beneficiaries: [...(potential.beneficiaries ?? []), "poor_households"] } };
    case "zakat_basic_needs_first":
      return { village: { basicNeedsMet: true } };
    case "nothing_to_buy_yet":
      return { potential: { readiness: "producing" } };
    default:
      return null;
  }
}

/** The pair after a change; texts and records stay as they are. */
export function changedPair(pair: Pair, { potential, village, interest }: Change): Pair {
  return {
    ...pair,
    potential: { ...pair.potential, ...potential },
    village: { ...pair.village, ...village },
    interest: { ...pair.interest, ...interest },
  };
}

/** A partner that names districts adds this one, one that works by radius reaches out to here, else it names the village. */
function widerArea(
  { distanceKm }: Extract<Blocker, { code: "outside_area" }>,
  village: Village,
  { districts, villages }: Interest,
): Partial<Interest> {
  if (districts.length > 0) return { districts: [...districts, village.district] };
  if (villages.length > 0) return { villages: [...villages, village.key] };
  return { radiusKm: distanceKm };
}
