import { readdir, readFile } from "node:fs/promises";

/** Watches a tree of processes: `stop` ends it and returns the peak in MB, null where /proc does not exist. */
export type MemoryWatch = { stop: () => Promise<number | null> };

const EVERY_MS = 100;

/**
 * Samples the memory of these processes and all their descendants (proportional set size: pages that several share
 * count once); `roots` is asked anew each time, as a database server is nobody's child.
 */
export function watchMemory(roots: () => Promise<number[]>): MemoryWatch {
  let peak: number | null = null;
  const watching = new AbortController();
  const sample = async () => {
    while (!watching.signal.aborted) {
      const megabytes = await megabytesOf(await roots());
      if (megabytes !== null) peak = Math.max(peak ?? 0, megabytes);
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  };
  const ended = sample();
  const stop = async () => {
    watching.abort();
    await ended;
    return peak;
  };
  return { stop };
}

/** Proportional set size of these processes and all their descendants in MB; null where /proc does not exist. */
export async function megabytesOf(roots: number[]): Promise<number | null> {
  const children = await childrenByParent();
  if (!children) return null;
  const tree = new Set<number>();
  const open = [...roots];
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    if (tree.has(pid)) continue;
    tree.add(pid);
    open.push(...(children.get(pid) ?? []));
  }
  const kilobytes = await Promise.all([...tree].map(kilobytesOf));
  return Math.round(kilobytes.reduce((sum, each) => sum + each, 0) / 1024);
}

async function childrenByParent(): Promise<Map<number, number[]> | null> {
  const names = await readdir("/proc").catch(() => null);
  if (!names) return null;
  const children = new Map<number, number[]>();
  for (const pid of names.filter((name) => /^\d+$/.test(name)).map(Number)) {
    // After the name in brackets, which may hold anything: state and parent.
    const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
    const parent = Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[1]);
    if (parent) children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  return children;
}

async function kilobytesOf(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, "utf8").catch(() => "");
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
}
