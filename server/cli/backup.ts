import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import { createDatabase } from "~/db/client";

import { makeBackup } from "../backup/make-backup";
import type { Environment } from "../env.server";
import { createFileStore } from "../files/create-file-store";
import { backupText } from "../i18n/backup";
import { fillIn } from "../i18n/exchange";
import { explainStartupError } from "../startup/say.server";
import { lang, readCommandLine } from "./read-command-line";
import { runCommand } from "./run-command";
import { orUnusableBackup } from "./unusable-backup";
import { withServer } from "./with-server";

const options = z.object({ lang });

/** `npm run backup -- FILE`: writes database and uploaded files to one file, while the product runs or not. */
await runCommand(async (args) => {
  const { file, options: given } = readCommandLine(args, { usage: "usage_backup", options });
  const { report } = backupText[given.lang];
  await withServer(async ({ url, environment }) => {
    const { sql, close } = createDatabase(url, { connections: 2, statementSeconds: 0 });
    const files = createFileStore(environment.outside.files);
    try {
      const secret = await readSecret(environment);
      const backup = makeBackup({ sql, files, secret }, { path: file, now: new Date() });
      const { tables, rows, files: count } = await orUnusableBackup(backup, given.lang);
      const counts = { tables: String(tables), rows: String(rows), files: String(count) };
      const lines = [fillIn(report.backed_up, { file, ...counts }), report.jobs_left_out, report.keep_safe];
      if (secret === null) lines.push(report.secret_from_settings);
      process.stdout.write(`${lines.join("\n")}\n`);
    } finally {
      await close();
    }
  });
}, explainStartupError);

/** The secret that the data folder keeps, null where the settings give it or none was needed yet. */
async function readSecret({ authSecret, dataDir }: Environment): Promise<Buffer | null> {
  return authSecret === null ? readFile(join(dataDir, "secret")).catch(() => null) : null;
}
