import pino from "pino";
import { afterAll } from "vitest";

import type { Database } from "~/db/client";

import { createMarketSnapshot } from "../matches/market-snapshot.server";
import { createPostgresSearch } from "../search/postgres";
import type { Services } from "../services.server";

/** Services on a test's database as they are at the call, for Kutai Kartanegara on 24 November 2026. */
export async function createTestServices({ db, sql }: Database): Promise<Services> {
  const log = pino({ level: "silent" });
  const settings = { regencyCode: "64.02", regencyName: "Kutai Kartanegara", timeZone: "Asia/Makassar" };
  const market = await createMarketSnapshot({ db, sql, log, regencyCode: settings.regencyCode });
  afterAll(market.close);
  const clock = { now: () => new Date("2026-11-24T03:00:00Z"), today: () => "2026-11-24" };
  return { db, sql, market, search: createPostgresSearch(db), clock, log, settings };
}
