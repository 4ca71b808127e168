import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

import { StartupError } from "../startup/startup-error.server";

const FILE = "secret";
/** 256 bits in base64url. */
const LENGTH = 43;

/**
 * The installation's secret, kept in `<dataDir>/secret` for its owner only; made when there is none. Two processes that
 * start at one moment agree on one.
 * @throws StartupError `secret_damaged` when the file is too short to be one
 */
export async function readOrMakeSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, FILE);
  const secret = (await readSecret(file)) ?? (await makeSecret(dataDir, file));
  if (secret.length < LENGTH) throw new StartupError("secret_damaged", { file });
  return secret;
}

async function makeSecret(dataDir: string, file: string): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const draft = join(dataDir, `.${FILE}-${randomBytes(6).toString("hex")}`);
  await writeForOwner(draft, randomBytes(32).toString("base64url"));
  try {
    // Unlike a renaming, linking does not replace a secret that somebody else has just made.
    await link(draft, file);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await readSecret(file)) ?? "";
}

async function writeForOwner(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(`${text}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readSecret(file: string): Promise<string | null> {
  try {
    return (await readFile(file, "utf8")).trim();
  } catch (error) {
    if (isCode(error, "ENOENT")) return null;
    throw error;
  }
}

const isCode = (error: unknown, code: string) => error instanceof Error && "code" in error && error.code === code;
