import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What this product sets; everything else keeps PostgreSQL's defaults. `durable: false` is for tests: a crash of the machine loses data. */
export type ClusterSettings = { port: number; durable: boolean };

/** The super user of the embedded cluster, and its database. */
export const CLUSTER_NAME = "gandeng_desa";

const SETTINGS_FILE = "gandeng-desa.conf";
const PASSWORD_FILE = "gandeng-desa.password";

/** The password is kept inside the cluster it opens, so that the two cannot be separated. */
export const passwordFileOf = (folder: string) => join(folder, PASSWORD_FILE);

/** Reads the password that `initialiseCluster` made. */
export const readPassword = async (folder: string) => (await readFile(passwordFileOf(folder), "utf8")).trim();

/** The line of postgresql.conf that makes it read our settings. */
export const settingsInclude = `\ninclude_if_exists = '${SETTINGS_FILE}'\n`;

/** Writes what the next start uses: TCP on this machine only, and a week of logs inside the data folder. */
export async function writeSettings(folder: string, { port, durable }: ClusterSettings): Promise<void> {
  const lines = [
    "listen_addresses = '127.0.0.1'",
    "unix_socket_directories = ''",
    `port = ${port}`,
    "max_connections = 100",
    "shared_buffers = 128MB",
    "logging_collector = on",
    "log_filename = 'postgresql-%a.log'",
    "log_rotation_age = 1d",
    "log_rotation_size = 0",
    "log_truncate_on_rotation = on",
    // Little is left to be redone after a crash, and then the disk is synchronised as a whole: file by file it takes seconds before recovery begins.
    "checkpoint_timeout = 1min",
    ...(process.platform === "linux" ? ["recovery_init_sync_method = syncfs"] : []),
    ...(durable ? [] : ["fsync = off", "synchronous_commit = off", "full_page_writes = off"]),
  ];
  const path = join(folder, SETTINGS_FILE);
  await writeFile(path, `${lines.join("\n")}\n`);
  // Root writes it and another user reads it, whatever the umask is; there is no secret in it.
  await chmod(path, 0o644);
}

/** The port of the last start, so that the address stays the same; null before the first. */
export async function rememberedPort(folder: string): Promise<number | null> {
  const settings = await readFile(join(folder, SETTINGS_FILE), "utf8").catch(() => "");
  const port = /^port = (\d+)$/m.exec(settings)?.[1];
  return port ? Number(port) : null;
}

/** What postmaster.pid says of the server that wrote it; null when there is none. */
export async function readPostmasterFile(folder: string): Promise<{ pid: number; port: number } | null> {
  const text = await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split(/\r?\n/);
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 ? { pid, port: port > 0 ? port : 0 } : null;
}

/** More than any process id can be on Linux, macOS and (being odd) Windows. */
const NOBODY = 2 ** 22 + 1;

/**
 * Makes postmaster.pid name a process that cannot exist, when the number it names now belongs to a stranger. The rest
 * of the file stays: by it PostgreSQL still notices a server of its own that is alive. A file that is gone names nobody.
 */
export async function disownPostmasterFile(folder: string): Promise<void> {
  const path = join(folder, "postmaster.pid");
  const text = await readFile(path, "utf8").catch(ifMissing);
  if (text !== null) await writeFile(path, text.replace(/^\d+/, String(NOBODY)));
}

function ifMissing(error: unknown): null {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
  throw error;
}

/** The last lines of a text file, or nothing where there is none. */
export async function endOfFile(path: string, lines: number): Promise<string> {
  const text = await readFile(path, "utf8").catch(() => "");
  return text.trim().split(/\r?\n/).slice(-lines).join("\n");
}
