import { findNewestInterests } from "~/db/queries/interests/find-newest-interests";
import type { InterestListing } from "~/db/queries/interests/interest-listing";
import { findNewestPotentials } from "~/db/queries/potentials/find-newest-potentials";
import type { PotentialListing } from "~/db/queries/potentials/potential-listing";

import type { Services } from "../services.server";
import { type Figures, readFigures } from "./read-figures.server";

/** What the home page shows: figures, and the newest of both sides. */
export type Home = Figures & { potentials: PotentialListing[]; interests: InterestListing[] };

const NEWEST = 3;

/** The figures of today with the newest potentials and open interests, in five statements. */
export async function readHome(services: Services): Promise<Home> {
  const { db, clock, settings } = services;
  const [figures, potentials, interests] = await Promise.all([
    readFigures(services),
    findNewestPotentials(db, { regencyCode: settings.regencyCode, limit: NEWEST }),
    findNewestInterests(db, { day: clock.today(), limit: NEWEST }),
  ]);
  return { ...figures, potentials, interests };
}
