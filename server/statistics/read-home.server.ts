import { findNewestInterests } from "~/db/queries/interests/find-newest-interests";
import type { InterestListing } from "~/db/queries/interests/interest-listing";
import { findNewestPotentials } from "~/db/queries/potentials/find-newest-potentials";
import type { PotentialListing } from "~/db/queries/potentials/potential-listing";

import { keptPerMarket } from "../matches/kept-per-market";
import type { Services } from "../services.server";
import { type Figures, readFigures } from "./read-figures.server";

/** What the home page shows: figures, and the newest of both sides. */
export type Home = Figures & { potentials: PotentialListing[]; interests: InterestListing[] };

const NEWEST = 3;

const ofDays = keptPerMarket<Promise<Home>>(2);

/** The figures of today with the newest potentials and open interests: five statements, asked again when they change. */
export function readHome(services: Services): Promise<Home> {
  const { db, market, clock, settings } = services;
  const day = clock.today();
  return ofDays(market.current(), day, async () => {
    const [figures, potentials, interests] = await Promise.all([
      readFigures(services),
      findNewestPotentials(db, { regencyCode: settings.regencyCode, limit: NEWEST }),
      findNewestInterests(db, { day, limit: NEWEST }),
    ]);
    return { ...figures, potentials, interests };
  });
}
