import { loadavg } from "node:os";

import { cpuMilliseconds } from "../measure/cpu-time";
import { createLedger, type Ledger, type LostFact } from "./ledger";
import { createLogOfAnswers, type LogOfAnswers, type PhaseFigures } from "./log-of-answers";
import { runPeople, type Visit } from "./run-people";

/**
 * A phase with what it cost: `cpuMsPerRequest` is the server process's own processor time, which others on the machine
 * hardly change; `loadAverage` is that of the machine's last minute, with everything else that runs on it.
 */
export type ObservedPhase = PhaseFigures & { cpuMsPerRequest: number | null; loadAverage: number };

/** What was observed, and the books it was written in. */
export type Observed = { phase: ObservedPhase; log: LogOfAnswers; ledger: Ledger };

/** Lets people visit the server of process `pid` and observes both. */
export async function observe(visit: Omit<Visit, "log" | "ledger">, pid: number): Promise<Observed> {
  const [log, ledger] = [createLogOfAnswers(), createLedger()];
  const before = await cpuMilliseconds(pid);
  const seconds = await runPeople({ ...visit, log, ledger });
  const after = await cpuMilliseconds(pid);
  const figures = log.figures(seconds);
  const cpu = before === null || after === null ? null : (after - before) / figures.requests;
  const phase = {
    ...figures,
    cpuMsPerRequest: cpu === null ? null : Math.round(cpu * 100) / 100,
    loadAverage: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  };
  return { phase, log, ledger };
}

/** How the confirmed writes of a phase stand in the end. */
export type KeptWrites = { confirmedWrites: number; lostWrites: LostFact[] };

/** Looks for every confirmed write among the facts that are stored. */
export const keptWrites = (ledger: Ledger, stored: ReadonlyMap<string, string>): KeptWrites => ({
  confirmedWrites: ledger.confirmed(),
  lostWrites: ledger.lost(stored),
});
