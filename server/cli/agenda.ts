import { performance } from "node:perf_hooks";
import { z } from "zod";

import { solveAgenda } from "~/matching/engine/index";

import { parseAgenda } from "../agenda-file/parse-agenda";
import { writeAgenda } from "../agenda-file/write-agenda";
import { explainStartupError } from "../startup/say.server";
import { readInput } from "./files";
import { lang, readCommandLine } from "./read-command-line";
import { runCommand } from "./run-command";

const DEFAULT_SECONDS = 60;
const MOST_SECONDS = 86_400;

const options = z.object({
  seconds: z
    .string()
    .regex(/^\d{1,5}(\.\d{1,3})?$/, "seconds_number")
    .transform(Number)
    .refine((seconds) => seconds > 0 && seconds <= MOST_SECONDS, "seconds_number")
    .default(DEFAULT_SECONDS),
  seed: z
    .string()
    .regex(/^\d{1,9}$/, "seed_number")
    .transform(Number)
    .default(1),
  lang,
});

/** `npm run --silent agenda -- FILE`: solves a `gandeng-desa-agenda/1` file without a database; the agenda is JSON on stdout. */
await runCommand(async (args) => {
  const { file, options: given } = readCommandLine(args, { usage: "usage_agenda", options });
  const problem = parseAgenda(file, await readInput(file, given.lang), given.lang);
  const { seconds, seed } = given;
  const answer = await solveAgenda(problem, { seconds, seed, now: () => performance.now() });
  process.stdout.write(`${JSON.stringify(writeAgenda(answer, given.lang), null, 2)}\n`);
}, explainStartupError);
