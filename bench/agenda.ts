import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { z } from "zod";

import { findAgendaClashes } from "~/matching/domain/agenda-check";
import { solveAgenda } from "~/matching/engine/index";
import { readAgenda } from "~/server/agenda-file/read-agenda";

import type { BenchOptions } from "./run";

/** Business-to-business meeting scheduling (Bofill et al., JAIR 74, 2022) as agenda files; `B2B_DIR` names another folder. */
const FOLDER = process.env["B2B_DIR"] ?? join(import.meta.dirname, "../../shared/data/b2b");
const SECONDS = 60;

const known = z.object({ known_gaps: z.int().nullable() });

type Row = {
  instance: string;
  status: string;
  value: number;
  gaps: number | null;
  gapsBound: number;
  knownGaps: number | null;
  right: boolean;
  proven: boolean;
  clashes: number;
  seconds: number;
};

type AgendaReport = {
  instances: readonly Row[];
  right: number;
  provenOptimal: number;
  worstGapAbove: number;
  seconds: number;
};

/** Solves each public instance for a minute at most and compares with the published optimum. */
export async function run({ progress }: BenchOptions): Promise<AgendaReport> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".json")).sort();
  const instances: Row[] = [];
  for (const file of files) {
    const row = await solve(file);
    instances.push(row);
    progress(
      `${row.right ? "right" : "WRONG"} ${file} ${row.status} ${row.gaps} known ${row.knownGaps} ${row.seconds}s`,
    );
  }
  const above = instances.map(({ gaps, knownGaps }) => (gaps ?? 0) - (knownGaps ?? 0));
  return {
    instances,
    right: instances.filter(({ right }) => right).length,
    provenOptimal: instances.filter(({ proven }) => proven).length,
    worstGapAbove: Math.max(0, ...above),
    seconds: Math.round(instances.reduce((sum, { seconds }) => sum + seconds, 0)),
  };
}

async function solve(file: string): Promise<Row> {
  const json: unknown = JSON.parse(await readFile(join(FOLDER, file), "utf8"));
  const { known_gaps: knownGaps } = known.parse(json);
  const reading = readAgenda(json);
  if (!reading.ok) throw new Error(`${file}: ${JSON.stringify(reading.problems)}`);
  const { problem } = reading;
  const answer = await solveAgenda(problem, { seconds: SECONDS, seed: 1, now: () => performance.now() });
  const gaps = answer.meetings.length > 0 ? answer.measures.gaps : null;
  const right = knownGaps === null ? answer.status === "infeasible" : gaps === knownGaps;
  return {
    instance: file.replace(".json", ""),
    status: answer.status,
    value: answer.measures.value,
    gaps,
    gapsBound: answer.gapsBound,
    knownGaps,
    right,
    proven: answer.status === "optimal" || answer.status === "infeasible",
    clashes: answer.meetings.length > 0 ? findAgendaClashes(problem, answer.meetings).length : 0,
    seconds: Math.round(answer.seconds * 10) / 10,
  };
}
