import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import { createDatabase } from "~/db/client";
import { withPreparationLock } from "~/db/migrate";

import { restoreBackup } from "../backup/restore-backup";
import type { Environment } from "../env.server";
import { createFileStore } from "../files/create-file-store";
import { backupText } from "../i18n/backup";
import { fillIn } from "../i18n/exchange";
import { explainStartupError } from "../startup/say.server";
import { lang, readCommandLine } from "./read-command-line";
import { runCommand } from "./run-command";
import { orUnusableBackup } from "./unusable-backup";
import { withServer } from "./with-server";

const options = z.object({ replace: z.boolean().default(false), lang });

/** `npm run restore -- FILE`: brings an installation back from its backup, into an empty place or, with `--replace`, over what is there. */
await runCommand(async (args) => {
  const line = readCommandLine(args, { usage: "usage_restore", options, flags: ["replace"] });
  const { file: path } = line;
  const { replace, lang: language } = line.options;
  const { report } = backupText[language];
  await withServer(async ({ url, environment }) => {
    const { sql, close } = createDatabase(url, { connections: 2, statementSeconds: 0 });
    const files = createFileStore(environment.outside.files);
    try {
      const restoring = withPreparationLock(url, () => restoreBackup({ url, sql, files }, { path, replace }));
      const { tables, rows, files: count, madeAt, secret } = await orUnusableBackup(restoring, language);
      if (secret) await writeSecret(environment, secret);
      const counts = { tables: String(tables), rows: String(rows), files: String(count) };
      const lines = [fillIn(report.restored, { file: path, made_at: madeAt, ...counts }), report.start_again];
      if (!secret) lines.push(report.secret_from_settings);
      process.stdout.write(`${lines.join("\n")}\n`);
    } finally {
      await close();
    }
  });
}, explainStartupError);

/** Whole or not at all; where the settings give a secret, theirs counts. */
async function writeSecret({ authSecret, dataDir }: Environment, secret: Buffer): Promise<void> {
  if (authSecret !== null) return;
  await mkdir(dataDir, { recursive: true });
  const draft = join(dataDir, ".secret-restored");
  await writeFile(draft, secret, { mode: 0o600 });
  await rename(draft, join(dataDir, "secret"));
}
