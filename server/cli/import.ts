import { z } from "zod";

import { importMarket } from "../exchange/import-market";
import { LIST_NAMES } from "../exchange/problem";
import { exchangeText, fillIn } from "../i18n/exchange";
import { explainStartupError } from "../startup/say.server";
import { readInput } from "./files";
import { lang, readCommandLine } from "./read-command-line";
import { runCommand } from "./run-command";
import { unusableFile } from "./unusable-file";
import { withDatabase } from "./with-database";

const options = z.object({
  as: z.enum(["submitted", "published"]).default("submitted"),
  "dry-run": z.boolean().default(false),
  lang,
});

/** `npm run import -- FILE`: takes a `gandeng-desa/1` file over, all of it or nothing, and says what it did. */
await runCommand(async (args) => {
  const { file, options: given } = readCommandLine(args, { usage: "usage_import", options, flags: ["dry-run"] });
  const language = given.lang;
  const bytes = await readInput(file, language);
  await withDatabase(async ({ db, environment: { timeZone } }) => {
    const dryRun = given["dry-run"];
    const result = await importMarket({ db, timeZone, now: () => new Date() }, { bytes, arriveAs: given.as, dryRun });
    if (!result.ok) throw unusableFile(file, result.problems, language);
    const { report } = exchangeText[language];
    const lines = LIST_NAMES.map((list) => {
      const { created, changed, unchanged } = result.counts[list];
      const counts = { created: String(created), changed: String(changed), unchanged: String(unchanged) };
      return `  ${fillIn(report.counts, { list, ...counts })}`;
    });
    const head = fillIn(dryRun ? report.would_import : report.imported, { file });
    process.stdout.write(`${[head, ...lines].join("\n")}\n`);
  });
}, explainStartupError);
