import { readFile } from "node:fs/promises";

/** Linux counts processor time in hundredths of a second, whatever its clock (`USER_HZ`, proc(5)). */
const MS_PER_TICK = 10;

/** Milliseconds of processor time a process has used so far, all its threads together; null where /proc does not exist. */
export async function cpuMilliseconds(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  // After the name in brackets, which may hold anything; utime and stime are its 12th and 13th field.
  const fields = status.slice(status.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]);
  return Number.isNaN(ticks) ? null : ticks * MS_PER_TICK;
}
