import { createDatabase, type Db } from "~/db/client";
import { migrateDatabase, withPreparationLock } from "~/db/migrate";
import { seedRegions } from "~/db/seed/seed-regions";

import type { Environment } from "../env.server";
import { withServer } from "./with-server";

/** What a command works with. */
export type CommandServices = { db: Db; environment: Environment };

/**
 * Runs a command on the installation's database, migrated and with the regions of the country but without a
 * demonstration.
 * @throws EnvironmentError, StartupError or EmbeddedPostgresError for everything a person can do something about
 */
export function withDatabase(run: (services: CommandServices) => Promise<void>): Promise<void> {
  return withServer(async ({ url, environment }) => {
    await withPreparationLock(url, () => prepare(url));
    const { db, close } = createDatabase(url, { connections: 2, statementSeconds: 0 });
    try {
      await run({ db, environment });
    } finally {
      await close();
    }
  });
}

async function prepare(url: string): Promise<void> {
  await migrateDatabase(url);
  const { db, close } = createDatabase(url, { connections: 1, statementSeconds: 0 });
  try {
    await seedRegions(db);
  } finally {
    await close();
  }
}
