import { join } from "node:path";
import postgres, { type Sql } from "postgres";

import { CLUSTER_NAME, readPassword, readPostmasterFile } from "~/db/embedded/cluster-files";

/** Does something in the database of a running product, to bring about what would take a day. */
export async function inDatabaseOf<Answer>(dataDir: string, work: (sql: Sql) => Promise<Answer>): Promise<Answer> {
  const folder = join(dataDir, "postgres");
  const server = await readPostmasterFile(folder);
  if (!server) throw new Error("No database runs in this folder");
  const sql = postgres({
    host: "127.0.0.1",
    port: server.port,
    database: CLUSTER_NAME,
    username: CLUSTER_NAME,
    password: await readPassword(folder),
    max: 1,
    onnotice: () => undefined,
  });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}
