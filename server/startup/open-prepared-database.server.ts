import { createDatabase } from "~/db/client";
import { migrateDatabase, withPreparationLock } from "~/db/migrate";
import { seedDatabase } from "~/db/seed/seed-database";

import type { Environment } from "../env.server";
import type { Logger } from "../services.server";
import { openDatabase, type OpenedDatabase } from "./open-database.server";
import { say } from "./say.server";
import type { Shutdown } from "./shutdown.server";

type Preparing = { log: Logger; shutdown: Shutdown };

/**
 * Opens the database, migrates it, and seeds it on the first run; whatever an earlier start left half-way is finished,
 * by one process at a time.
 * @throws StartupError or EmbeddedPostgresError for everything a person can do something about
 */
export async function openPreparedDatabase(
  environment: Environment,
  { log, shutdown }: Preparing,
): Promise<OpenedDatabase> {
  say("preparing_database");
  const opening = openDatabase(environment, shutdown.signal);
  // Registered before it is open: an end that comes in between waits for it and ends it.
  shutdown.onStop(() => opening.then(({ stop }) => stop()).catch(() => undefined));
  const opened = await opening;
  const preparing = prepareDatabase(opened.url, { regencyCode: environment.regencyCode, log });
  // An end that comes now lets the migration or the seed finish: it takes seconds, and is not begun anew next time.
  shutdown.onStop(() => preparing.catch(() => undefined));
  await preparing;
  opened.guard(log);
  return opened;
}

async function prepareDatabase(url: string, installation: { regencyCode: string; log: Logger }): Promise<void> {
  await withPreparationLock(url, async () => {
    await migrateDatabase(url);
    const { db, close } = createDatabase(url, { connections: 2, statementSeconds: 0 });
    try {
      await seedDatabase(db, installation);
    } finally {
      await close();
    }
  });
}
