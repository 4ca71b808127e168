import { z } from "zod";

import { exchangeText, fillIn } from "../i18n/exchange";
import { createLog, systemClock } from "../services.server";
import { createSearch } from "../search/create-search";
import { verifyIndex } from "../search/verify-index";
import { explainStartupError } from "../startup/say.server";
import { lang, readCommandLine } from "./read-command-line";
import { runCommand } from "./run-command";
import { withDatabase } from "./with-database";

const options = z.object({ lang });

/** `npm run search:verify`: compares the search index with the database, puts right what differs, and says how much. */
await runCommand(async (args) => {
  const { lang: language } = readCommandLine(args, { usage: "usage_search_verify", options, argument: "none" }).options;
  const { report } = exchangeText[language];
  await withDatabase(async ({ db, environment: { regencyCode, timeZone, logLevel, outside } }) => {
    const clock = systemClock(timeZone);
    const log = createLog(logLevel);
    const { mirror } = createSearch({ db, log, now: clock.now, regencyCode, meilisearch: outside.search });
    const verified = await verifyIndex({ db, clock, mirror, settings: { regencyCode } });
    process.stdout.write(`${fillIn(report.index_verified, counts(verified.documents))}\n`);
    if (verified.mirror) process.stdout.write(`${fillIn(report.mirror_verified, counts(verified.mirror))}\n`);
  });
}, explainStartupError);

function counts(found: { documents: number; repaired: number; removed: number }): Record<string, string> {
  return Object.fromEntries(Object.entries(found).map(([name, count]) => [name, String(count)]));
}
