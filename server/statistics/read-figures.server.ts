import { countByDistrict, type DistrictCounts } from "~/db/queries/statistics/count-by-district";
import { countBySector, type SectorBalance } from "~/db/queries/statistics/count-by-sector";
import { countMarket, type MarketCounts } from "~/db/queries/statistics/count-market";

import type { Services } from "../services.server";

/** How much is offered and sought, where and in which sector, on a day (ISO 8601). */
export type Figures = { day: string; counts: MarketCounts; districts: DistrictCounts[]; balance: SectorBalance };

/** The regency's figures of today, in three statements. */
export async function readFigures({ db, clock, settings }: Services): Promise<Figures> {
  const { regencyCode } = settings;
  const day = clock.today();
  const [counts, districts, balance] = await Promise.all([
    countMarket(db, { regencyCode, day }),
    countByDistrict(db, { regencyCode }),
    countBySector(db, { regencyCode, day }),
  ]);
  return { day, counts, districts, balance };
}
