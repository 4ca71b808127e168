import { checkDatabaseServer } from "~/db/check-server";
import { startEmbeddedPostgres } from "~/db/embedded/start-embedded-postgres";

import type { Environment } from "../env.server";
import { say } from "./say.server";
import { StartupError } from "./startup-error.server";

/** A database that answers: `place` tells a person where the data is; `stop` ends what `openDatabase` started. */
export type OpenedDatabase = { url: string; place: string; stop: () => Promise<void> };

/**
 * Checks the database that DATABASE_URL names, or starts or adopts the embedded one.
 * @throws StartupError or EmbeddedPostgresError for everything a person can do something about
 */
export async function openDatabase(environment: Environment, signal: AbortSignal): Promise<OpenedDatabase> {
  if (environment.databaseUrl !== null) return openGivenDatabase(environment.databaseUrl);
  const { dataDir, postgresPort } = environment;
  const server = await startEmbeddedPostgres({ dataDir, port: postgresPort ?? undefined, signal });
  if (server.adopted) say("adopting_database");
  return { url: server.url, place: server.folder, stop: server.stop };
}

async function openGivenDatabase(url: string): Promise<OpenedDatabase> {
  const finding = await checkDatabaseServer(url);
  if (finding) throw new StartupError(finding.problem, finding.details, { cause: finding.cause });
  const { host, pathname } = new URL(url);
  return { url, place: `${host}${pathname}`, stop: () => Promise.resolve() };
}
