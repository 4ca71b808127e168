import pino, { type Logger } from "pino";

import { createDatabase, type Db, type Sql } from "~/db/client";
import { findRegency } from "~/db/queries/regions/find-regency";

import type { Environment } from "./env.server";
import { createMarketSnapshot, type MarketSnapshot } from "./matches/market-snapshot.server";
import { regencyName } from "./regency-name";
import { createPostgresSearch } from "./search/postgres";
import type { Search } from "./search/search";
import { StartupError } from "./startup/startup-error.server";

/** The time, as an argument, so that a test or a job can choose it. */
export type Clock = {
  now: () => Date;
  /** The calendar day in the installation's time zone, `2026-11-24`. */
  today: () => string;
};

/** What an installation is about: the regency it serves and the zone its days are counted in. */
export type Settings = { regencyCode: string; regencyName: string; timeZone: string };

/** Everything a use case may need; built once at the start and handed on with every request. */
export type Services = {
  db: Db;
  /** The same pool, for LISTEN and for what drizzle cannot say. */
  sql: Sql;
  /** The published market, in memory. */
  market: MarketSnapshot;
  search: Search;
  clock: Clock;
  log: Logger;
  settings: Settings;
};

export type { Logger } from "pino";

/** Writes one JSON line per event to standard output. */
export const createLog = (level: Environment["logLevel"]): Logger =>
  pino({ level, timestamp: pino.stdTimeFunctions.isoTime });

/** Opens the pool on a prepared database and loads the market; `close` ends both after what runs. */
export async function createServices(
  environment: Pick<Environment, "regencyCode" | "timeZone">,
  { databaseUrl, log }: { databaseUrl: string; log: Logger },
): Promise<{ services: Services; close: () => Promise<void> }> {
  const { db, sql, close } = createDatabase(databaseUrl);
  const { regencyCode, timeZone } = environment;
  try {
    const regency = await findRegency(db, regencyCode);
    if (!regency) throw new StartupError("regency_unknown", { code: regencyCode });
    const market = await createMarketSnapshot({ db, sql, log, regencyCode });
    const settings = { regencyCode, regencyName: regencyName(regency.name), timeZone };
    const search = createPostgresSearch(db);
    return {
      services: { db, sql, market, search, clock: systemClock(timeZone), log, settings },
      close: async () => {
        await market.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The machine's clock; days are those of `timeZone` (IANA). */
export function systemClock(timeZone: string): Clock {
  const days = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return { now: () => new Date(), today: () => days.format(new Date()) };
}
