import pino, { type Logger } from "pino";

import { createDatabase, type Db, type Sql } from "~/db/client";
import { findRegency } from "~/db/queries/regions/find-regency";

import { createAuth } from "./accounts/auth.server";
import { readOrMakeSecret } from "./accounts/secret.server";
import type { Auth } from "./accounts/sign-in/auth";
import type { Environment } from "./env.server";
import { createFileStore } from "./files/create-file-store";
import type { FileStore } from "./files/file-store";
import { createMarketSnapshot, type MarketSnapshot } from "./matches/market-snapshot.server";
import { dayIn } from "./local-time";
import { createMessages } from "./messages/create-messages";
import type { Messages } from "./messages/messages";
import { sendSealed } from "./messages/send-sealed";
import { regencyName } from "./regency-name";
import { createSearch } from "./search/create-search";
import type { Mirror } from "./search/mirror-documents";
import type { Search } from "./search/search";
import { StartupError } from "./startup/startup-error.server";

/** The time, as an argument, so that a test or a job can choose it. */
export type Clock = {
  now: () => Date;
  /** The calendar day in the installation's time zone, `2026-11-24`. */
  today: () => string;
};

/**
 * What an installation is about: the regency it serves, the zone its days are counted in, and the address people type
 * (no slash at its end), which links in messages begin with.
 */
export type Settings = { regencyCode: string; regencyName: string; timeZone: string; publicUrl: string };

/** Everything a use case may need; built once at the start and handed on with every request. */
export type Services = {
  db: Db;
  /** The same pool, for LISTEN and for what drizzle cannot say. */
  sql: Sql;
  /** The published market, in memory. */
  market: MarketSnapshot;
  search: Search;
  /** The search server that follows the database's index; null where there is none. */
  mirror: Mirror | null;
  /** Photos and papers. */
  files: FileStore;
  /** Mails and phone messages. */
  messages: Messages;
  /** Sessions, passwords, codes and second factors. */
  auth: Auth;
  clock: Clock;
  log: Logger;
  settings: Settings;
};

export type { Logger } from "pino";

/** Writes one JSON line per event to standard output. */
export const createLog = (level: Environment["logLevel"]): Logger =>
  pino({ level, timestamp: pino.stdTimeFunctions.isoTime });

/** The settings that the services are made from. */
export type ServicesEnvironment = Pick<
  Environment,
  "regencyCode" | "timeZone" | "port" | "publicUrl" | "outside" | "authSecret" | "dataDir"
>;

/** Opens the pool on a prepared database and loads the market; `close` ends both after what runs. */
export async function createServices(
  environment: ServicesEnvironment,
  { databaseUrl, log }: { databaseUrl: string; log: Logger },
): Promise<{ services: Services; close: () => Promise<void> }> {
  const { db, sql, close } = createDatabase(databaseUrl);
  const { regencyCode, timeZone, port, outside } = environment;
  const publicUrl = environment.publicUrl ?? `http://localhost:${port}`;
  try {
    const regency = await findRegency(db, regencyCode);
    if (!regency) throw new StartupError("regency_unknown", { code: regencyCode });
    const market = await createMarketSnapshot({ db, sql, log, regencyCode });
    const settings = { regencyCode, regencyName: regencyName(regency.name), timeZone, publicUrl };
    const clock = systemClock(timeZone);
    const { search, mirror } = createSearch({ db, log, now: clock.now, regencyCode, meilisearch: outside.search });
    const files = createFileStore(outside.files);
    const messages = createMessages(outside.messages, log);
    const secret = environment.authSecret ?? (await readOrMakeSecret(environment.dataDir));
    const auth: Auth = createAuth({
      db,
      secret,
      publicUrl,
      send: (message, attempts) => sendSealed({ db, auth }, message, attempts),
      log,
    });
    return {
      services: { db, sql, market, search, mirror, files, messages, auth, clock, log, settings },
      close: async () => {
        await auth.settled();
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
export const systemClock = (timeZone: string): Clock => ({
  now: () => new Date(),
  today: () => dayIn(timeZone, new Date()),
});
