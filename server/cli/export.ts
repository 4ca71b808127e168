import { z } from "zod";

import { exportMarket, FILE_KINDS, fileKindOf } from "../exchange/export-market";
import { exchangeText, fillIn } from "../i18n/exchange";
import { explainStartupError } from "../startup/say.server";
import { writeOutput } from "./files";
import { lang, readCommandLine } from "./read-command-line";
import { runCommand } from "./run-command";
import { UnusableInput } from "./unusable-input";
import { withDatabase } from "./with-database";

const options = z.object({ state: z.enum(["all", "published"]).default("all"), lang });

/** `npm run export -- FILE.json` or `FILE.xlsx`: writes the installation's market as `gandeng-desa/1`. */
await runCommand(async (args) => {
  const { file, options: given } = readCommandLine(args, { usage: "usage_export", options });
  const { report, usage } = exchangeText[given.lang];
  const kind = fileKindOf(file);
  if (!kind) throw new UnusableInput([fillIn(usage.wrong_ending, { file, allowed: FILE_KINDS.join(", ") })]);
  await withDatabase(async ({ db, environment: { regencyCode } }) => {
    const bytes = await exportMarket({ db }, { regencyCode, state: given.state, kind });
    await writeOutput(file, bytes, given.lang);
  });
  process.stdout.write(`${fillIn(report.exported, { file })}\n`);
}, explainStartupError);
