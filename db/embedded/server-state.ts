import { readFile, realpath } from "node:fs/promises";
import postgres from "postgres";

import { CLUSTER_NAME, readPassword, readPostmasterFile } from "./cluster-files";
import type { ClusterPlace } from "./cluster-place";
import { programOf } from "./postgres-binaries";
import { runProgram } from "./run-program";

/**
 * What runs on a data folder: nothing; our server, answering; our server, starting or stopping; a process that has
 * the number in postmaster.pid and does not answer as our server; or one that is dead and that nobody has collected.
 */
export type ServerState = { kind: "absent" | "busy" | "stranger" | "dead" } | { kind: "ready"; port: number };

/** Nobody listens on the port, or somebody who does not know our user and password; anything else may pass. */
const NOT_OURS = new Set(["ECONNREFUSED", "28P01", "28000"]);

/** Asks pg_ctl and then the server itself, by signing in and comparing its data folder. */
export async function findServerState({ folder, user, binaries }: ClusterPlace): Promise<ServerState> {
  const status = await runProgram(programOf(binaries, "pg_ctl"), ["status", "-D", folder], { user });
  if (status.code !== 0) return { kind: "absent" };
  const postmaster = await readPostmasterFile(folder);
  if (postmaster && (await isUncollected(postmaster.pid))) return { kind: "dead" };
  if (!postmaster?.port) return { kind: "busy" };

  const sql = postgres(clusterUrl(postmaster.port, await readPassword(folder), "postgres"), {
    max: 1,
    connect_timeout: 3,
    fetch_types: false,
  });
  try {
    const [row] = await sql<{ folder: string }[]>`select current_setting('data_directory') as folder`;
    const same = row && (await realpath(row.folder)) === (await realpath(folder));
    return same ? { kind: "ready", port: postmaster.port } : { kind: "stranger" };
  } catch (error) {
    return { kind: isNotOurs(error) ? "stranger" : "busy" };
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** The address of a database of the embedded cluster. */
export const clusterUrl = (port: number, password: string, database: string = CLUSTER_NAME) =>
  `postgres://${CLUSTER_NAME}:${password}@127.0.0.1:${port}/${database}`;

/** A zombie of Linux keeps its number for as long as its parent lives, which in a container can be this process. */
async function isUncollected(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // After the name in brackets, which may hold anything, comes the state.
  return status.slice(status.lastIndexOf(")") + 2).startsWith("Z");
}

const isNotOurs = (error: unknown) => error instanceof Error && "code" in error && NOT_OURS.has(String(error.code));
