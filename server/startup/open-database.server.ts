import { checkDatabaseServer } from "~/db/check-server";
import type { GuardReport } from "~/db/embedded/guard-server";
import { startEmbeddedPostgres } from "~/db/embedded/start-embedded-postgres";

import type { Environment } from "../env.server";
import type { Logger } from "../services.server";
import { say } from "./say.server";
import { StartupError } from "./startup-error.server";

/**
 * A database that answers: `place` tells a person where the data is; `guard` starts a server of our own again when it
 * ends unexpectedly; `stop` ends what `openDatabase` started.
 */
export type OpenedDatabase = { url: string; place: string; guard: (log: Logger) => void; stop: () => Promise<void> };

/**
 * Checks the database that DATABASE_URL names, or starts or adopts the embedded one.
 * @throws StartupError or EmbeddedPostgresError for everything a person can do something about
 */
export async function openDatabase(environment: Environment, signal: AbortSignal): Promise<OpenedDatabase> {
  if (environment.databaseUrl !== null) return openGivenDatabase(environment.databaseUrl);
  const { dataDir, postgresPort } = environment;
  const server = await startEmbeddedPostgres({ dataDir, port: postgresPort ?? undefined, signal });
  if (server.adopted) say("adopting_database");
  const guard = (log: Logger) => server.guard(guardReport(log));
  return { url: server.url, place: server.folder, guard, stop: server.stop };
}

async function openGivenDatabase(url: string): Promise<OpenedDatabase> {
  const finding = await checkDatabaseServer(url);
  if (finding) throw new StartupError(finding.problem, finding.details, { cause: finding.cause });
  const { host, pathname } = new URL(url);
  return { url, place: `${host}${pathname}`, guard: () => undefined, stop: () => Promise.resolve() };
}

const guardReport = (log: Logger): GuardReport => ({
  lost: (absence) => log.error({ absence }, "the database server is gone"),
  back: (awayMs) => log.warn({ awayMs }, "the database server answers again"),
  failed: (error, retryMs) => log.error({ err: error, retryMs }, "the database server could not be started"),
});
