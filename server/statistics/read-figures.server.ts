import { countByDistrict, type DistrictCounts } from "~/db/queries/statistics/count-by-district";
import { countBySector, type SectorBalance } from "~/db/queries/statistics/count-by-sector";
import { countMarket, type MarketCounts } from "~/db/queries/statistics/count-market";

import { keptPerMarket } from "../matches/kept-per-market";
import type { Services } from "../services.server";

/** How much is offered and sought, where and in which sector, on a day (ISO 8601). */
export type Figures = { day: string; counts: MarketCounts; districts: DistrictCounts[]; balance: SectorBalance };

const ofDays = keptPerMarket<Promise<Figures>>(2);

/** The regency's figures of today: three statements, asked again when the market or the day has changed. */
export function readFigures({ db, market, clock, settings }: Services): Promise<Figures> {
  const { regencyCode } = settings;
  const day = clock.today();
  return ofDays(market.current(), day, async () => {
    const [counts, districts, balance] = await Promise.all([
      countMarket(db, { regencyCode, day }),
      countByDistrict(db, { regencyCode }),
      countBySector(db, { regencyCode, day }),
    ]);
    return { day, counts, districts, balance };
  });
}
