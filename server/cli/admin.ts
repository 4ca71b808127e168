import { z } from "zod";

import { makeAdmin } from "../accounts/make-admin";
import { exchangeText, fillIn } from "../i18n/exchange";
import { explainStartupError } from "../startup/say.server";
import { lang, readCommandLine } from "./read-command-line";
import { runCommand } from "./run-command";
import { UnusableInput } from "./unusable-input";
import { withDatabase } from "./with-database";

const options = z.object({ lang });
const Name = z
  .string()
  .trim()
  .min(2)
  .max(100)
  .regex(/^[^\p{Cc}]*$/u);

/** `npm run admin -- "FULL NAME"`: makes an administrator and prints, this once, how to sign in. */
await runCommand(async (args) => {
  const line = readCommandLine(args, { usage: "usage_admin", options, argument: "name" });
  const { lang: language } = line.options;
  const { report, usage } = exchangeText[language];
  const name = Name.safeParse(line.file);
  if (!name.success) throw new UnusableInput([usage.name_unusable, usage.usage_admin]);
  await withDatabase(async ({ db, environment: { regencyCode } }) => {
    const made = await makeAdmin({ db, now: () => new Date(), regencyCode }, { name: name.data, language });
    process.stdout.write(`${fillIn(report.admin_made, { name: name.data, ...made })}\n`);
  });
}, explainStartupError);
