import { z } from "zod";

import { rankMarket } from "~/matching/engine/index";

import { readEnvironment } from "../env.server";
import { nothingElseExists, readExchange } from "../exchange/read-exchange";
import { explainStartupError } from "../startup/say.server";
import { readInput } from "./files";
import { lang, readCommandLine } from "./read-command-line";
import { runCommand } from "./run-command";
import { todayIn } from "./today";
import { unusableFile } from "./unusable-file";

const DEFAULT_TOP = 10;

const options = z.object({
  "as-of": z.iso.date("iso_day").optional(),
  top: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, "whole_number")
    .transform(Number)
    .default(DEFAULT_TOP),
  mode: z
    .enum(["fit", "market"])
    .refine((mode) => mode === "fit", "mode_unavailable")
    .default("fit"),
  lang,
});

/** `npm run --silent rank -- FILE`: reads a market without a database and prints `gandeng-desa-ranking/1` on stdout. */
await runCommand(async (args) => {
  const { file, options: given } = readCommandLine(args, { usage: "usage_rank", options });
  const language = given.lang;
  const { timeZone } = readEnvironment({ root: process.cwd(), dev: false });
  const asOf = given["as-of"] ?? todayIn(timeZone);
  const bytes = await readInput(file, language);
  const reading = await readExchange(bytes, { timeZone, findExisting: nothingElseExists });
  if (!reading.ok) throw unusableFile(file, reading.problems, language);
  const ranking = rankMarket(reading.market, { asOf, top: given.top, language });
  process.stdout.write(`${JSON.stringify(ranking, null, 2)}\n`);
}, explainStartupError);
