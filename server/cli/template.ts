import { z } from "zod";

import { fileKindOf } from "../exchange/export-market";
import { exchangeText, fillIn } from "../i18n/exchange";
import { writeOutput } from "./files";
import { lang, readCommandLine } from "./read-command-line";
import { runCommand } from "./run-command";
import { UnusableInput } from "./unusable-input";

const options = z.object({ lang });

/** `npm run template -- FILE.xlsx`: writes a workbook for officials to fill in. */
await runCommand(async (args) => {
  const { file, options: given } = readCommandLine(args, { usage: "usage_template", options });
  const { report, usage } = exchangeText[given.lang];
  if (fileKindOf(file) !== ".xlsx") throw new UnusableInput([fillIn(usage.wrong_ending, { file, allowed: ".xlsx" })]);
  const { writeTemplate } = await import("../exchange/xlsx/write-template");
  await writeOutput(file, await writeTemplate(), given.lang);
  process.stdout.write(`${fillIn(report.template_written, { file })}\n`);
});
