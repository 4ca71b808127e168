import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { EmbeddedPostgresError } from "./embedded-postgres-error";
import { lockFolder } from "./lock-folder";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gandeng-desa-lock-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a folder is locked once, under whatever name, until it is given back", async () => {
  const lock = await lockFolder(folder, 0);
  const otherName = `${folder}-link`;
  await symlink(folder, otherName, "junction");
  await expect(lockFolder(otherName, 0)).rejects.toThrow(EmbeddedPostgresError);
  await lock.release();
  await (await lockFolder(otherName, 0)).release();
  await rm(otherName);
});
