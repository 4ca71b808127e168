import { performance } from "node:perf_hooks";
import { z } from "zod";

import { blockerAgreement, prepareMarket, relevanceOf } from "~/matching/engine/index";

import { readEnvironment } from "../../env.server";
import { nothingElseExists, readExchange } from "../../exchange/read-exchange";
import { exchangeText, fillIn } from "../../i18n/exchange";
import { readInput } from "../files";
import { lang, readCommandLine } from "../read-command-line";
import { todayIn } from "../today";
import { unusableFile } from "../unusable-file";
import { UnusableInput } from "../unusable-input";
import { readBlockers, readJudgements } from "./judgement-files";

const MILLISECONDS = 1000;

const options = z.object({
  "as-of": z.iso.date("iso_day").optional(),
  mode: z
    .enum(["fit", "market"])
    .refine((mode) => mode === "fit", "mode_unavailable")
    .default("fit"),
  lang,
});

/**
 * `npm run --silent evaluate -- MARKET JUDGEMENTS [BLOCKERS]`: how well the engine orders the judged pairs of a market and
 * whether its hard rules are those expected, as JSON on stdout.
 * @throws UnusableInput with everything that is wrong with the command line or a file
 */
export async function evaluateRelevance(args: readonly string[]): Promise<void> {
  const files = { least: 2, most: 3 };
  const { files: named, options: given } = readCommandLine(args, { usage: "usage_evaluate", options, files });
  const [marketFile = "", judgementFile = "", blockerFile] = named;
  const { timeZone } = readEnvironment({ root: process.cwd(), dev: false });
  const asOf = given["as-of"] ?? todayIn(timeZone);
  const reading = await readExchange(await readInput(marketFile, given.lang), {
    timeZone,
    findExisting: nothingElseExists,
  });
  if (!reading.ok) throw unusableFile(marketFile, reading.problems, given.lang);
  const { market } = reading;
  const said = { market, language: given.lang };
  const judgements = readJudgements(judgementFile, await readInput(judgementFile, given.lang), said);
  const expected =
    blockerFile === undefined ? null : readBlockers(blockerFile, await readInput(blockerFile, given.lang), said);
  const started = performance.now();
  const relevance = relevanceOf(market, judgements, asOf);
  if (!relevance) {
    throw new UnusableInput([fillIn(exchangeText[given.lang].judgements.nothing_to_order, { file: judgementFile })]);
  }
  const blockers = expected && blockerAgreement(prepareMarket(market), expected, asOf);
  const seconds = (performance.now() - started) / MILLISECONDS;
  process.stdout.write(`${JSON.stringify({ ...relevance, ...(blockers && { blockers }), seconds }, null, 2)}\n`);
}
