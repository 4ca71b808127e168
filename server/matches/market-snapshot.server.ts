import { isDeepStrictEqual } from "node:util";
import type { Logger } from "pino";

import type { Db, Sql } from "~/db/client";
import { type District, loadMarket, type StoredMarket } from "~/db/queries/market/load-market";
import type { Interest, Partner, Potential, Village } from "~/matching/domain/market";
import { defaultWeights, prepareMarket, type PreparedMarket } from "~/matching/engine";

import { marketVersion } from "./market-version";
import { createRefresher } from "./refresher";

/** The market in memory as it stood when it was loaded; a later change makes a new one. */
export type LoadedMarket = {
  /** Names its state: the same in every process and after every restart, until something that ranks differently. */
  version: string;
  /** What the engine ranks. */
  prepared: PreparedMarket;
  villages: ReadonlyMap<string, Village>;
  /** By Kemendagri code. */
  districts: ReadonlyMap<string, District>;
  partners: ReadonlyMap<string, Partner>;
  potentials: ReadonlyMap<string, Potential>;
  interests: ReadonlyMap<string, Interest>;
  /** Names of the fields that are assumed for the demonstration, by ref. */
  invented: StoredMarket["invented"];
  /** The first photo of each potential that has one, by ref. */
  photos: StoredMarket["photos"];
  /** Whether anything that is published is assumed for the demonstration; the site says so then. */
  isDemonstration: boolean;
};

/** The market kept in memory and kept fresh. */
export type MarketSnapshot = {
  /** The newest market loaded: at most a moment behind the database, or as old as the database is away. */
  current: () => LoadedMarket;
  close: () => Promise<void>;
};

/** What a snapshot needs: `sql.listen` calls its last argument after each (re)connect. */
export type SnapshotSource = {
  db: Db;
  sql: Pick<Sql, "listen">;
  log: Logger;
  regencyCode: string;
};

const CHANNEL = "market_changed";
const TIMES = { delayMs: 100, firstRetryMs: 250, lastRetryMs: 10_000 };

/**
 * Loads the regency's published market and loads it again after each committed change of it, and after each time the
 * connection was lost, when a change may have been missed; until then the old one is served.
 * @throws what the database throws while the first one is loaded
 */
export async function createMarketSnapshot({ db, sql, log, regencyCode }: SnapshotSource): Promise<MarketSnapshot> {
  // Listening first, so that no change falls between the load and the first notification.
  let isStale = false;
  let ask = (): void => {
    isStale = true;
  };
  const listening = await sql.listen(
    CHANNEL,
    () => ask(),
    () => ask(),
  );
  isStale = false;
  let market = indexMarket(await loadMarket(db, { regencyCode }));

  const refresher = createRefresher(
    async () => {
      const stored = await loadMarket(db, { regencyCode });
      if (isUnchanged(stored, market)) return log.debug({ version: market.version }, "market unchanged");
      market = indexMarket(stored);
      log.info({ version: market.version, potentials: market.potentials.size }, "market refreshed");
    },
    { ...TIMES, onError: (error, retryMs) => log.warn({ err: error, retryMs }, "market could not be refreshed") },
  );
  ask = refresher.ask;
  if (isStale) ask();

  return {
    current: () => market,
    close: async () => {
      await listening.unlisten().catch(() => undefined);
      await refresher.close();
    },
  };
}

/** Most writing is in drafts: whatever was worked out from this state holds on. */
const isUnchanged = ({ market, districts, invented, photos, weights }: StoredMarket, loaded: LoadedMarket): boolean =>
  marketVersion(market) === loaded.version &&
  isDeepStrictEqual(
    [districts, invented, photos, weights ?? defaultWeights],
    [[...loaded.districts.values()], loaded.invented, loaded.photos, loaded.prepared.weights],
  );

function indexMarket({ market, districts, invented, photos, weights }: StoredMarket): LoadedMarket {
  const byRef = <T extends { ref: string }>(list: readonly T[]) => new Map(list.map((one) => [one.ref, one]));
  return {
    version: marketVersion(market),
    prepared: prepareMarket(market, weights ?? defaultWeights),
    villages: new Map(market.villages.map((village) => [village.key, village])),
    districts: new Map(districts.map((district) => [district.code, district])),
    partners: byRef(market.partners),
    potentials: byRef(market.potentials),
    interests: byRef(market.interests),
    invented,
    photos,
    isDemonstration: [...invented.potentials.values(), ...invented.interests.values()].some(
      (fields) => fields.length > 0,
    ),
  };
}
