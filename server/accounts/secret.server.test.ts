import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";

import { readOrMakeSecret } from "./secret.server";

const folders: string[] = [];

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "gandeng-desa-secret-"));
  folders.push(folder);
  return folder;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

test("a secret is made once, for its owner only, and is the same from then on", async () => {
  const folder = join(await aFolder(), "not-yet-there");
  const secret = await readOrMakeSecret(folder);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(await readOrMakeSecret(folder)).toBe(secret);
  expect((await stat(join(folder, "secret"))).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(["secret"]);
});

test("each installation has its own", async () => {
  expect(await readOrMakeSecret(await aFolder())).not.toBe(await readOrMakeSecret(await aFolder()));
});

test("processes that start at one moment agree", async () => {
  const folder = await aFolder();
  const secrets = await Promise.all(Array.from({ length: 8 }, () => readOrMakeSecret(folder)));
  expect(new Set(secrets).size).toBe(1);
});

test("a file that was emptied is no secret", async () => {
  const folder = await aFolder();
  await writeFile(join(folder, "secret"), "\n");
  await expect(readOrMakeSecret(folder)).rejects.toThrow("secret_damaged");
});
