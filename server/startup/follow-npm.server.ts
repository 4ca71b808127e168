import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const EVERY_MS = 500;
/** npm, its shell, and this process. */
const GENERATIONS = 3;

/**
 * Calls `stop` once when the npm that started this process is gone. A signal sent to npm alone ends npm and its shell
 * and never reaches us; a start that nobody can see must not go on, holding port and data.
 */
export async function followNpm(stop: () => void): Promise<void> {
  const npm = await findNpm(process.ppid, GENERATIONS);
  if (npm === null) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(npm)) return;
    clearInterval(timer);
    stop();
  }, EVERY_MS);
  timer.unref();
}

async function findNpm(pid: number, generations: number): Promise<number | null> {
  if (generations === 0 || pid <= 1) return null;
  const relative = await describeProcess(pid);
  if (!relative) return null;
  return /\bnpm\b/.test(relative.command) ? pid : findNpm(relative.parent, generations - 1);
}

/** From /proc where it exists, else from ps; null where neither does (on Windows npm takes its children with it). */
async function describeProcess(pid: number): Promise<{ parent: number; command: string } | null> {
  try {
    const [status, command] = await Promise.all([
      readFile(`/proc/${pid}/stat`, "utf8"),
      readFile(`/proc/${pid}/cmdline`, "utf8"),
    ]);
    // After the name in brackets, which may hold anything: state and parent.
    return { parent: Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[1]), command };
  } catch {
    return askPs(pid);
  }
}

async function askPs(pid: number): Promise<{ parent: number; command: string } | null> {
  try {
    const { stdout } = await promisify(execFile)("ps", ["-o", "ppid=,command=", "-p", String(pid)]);
    const [, parent = "0", command = ""] = /^\s*(\d+)\s+(.*)$/m.exec(stdout) ?? [];
    return { parent: Number(parent), command };
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
