import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { sourceStamp } from "./source-stamp.server";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "gandeng-desa-stamp-"));
  await mkdir(join(root, "app", "routes"), { recursive: true });
  await writeFile(join(root, "app", "routes", "home.tsx"), "export default () => null;");
});
afterEach(() => rm(root, { recursive: true, force: true }));

test("a changed date changes nothing", async () => {
  const before = await sourceStamp(root);
  await utimes(join(root, "app", "routes", "home.tsx"), new Date(0), new Date(0));
  expect(await sourceStamp(root)).toBe(before);
});

test.each([
  ["a changed source", "app/routes/home.tsx"],
  ["a new source", "app/routes/about.tsx"],
  ["another lock file", "package-lock.json"],
])("%s asks for a build", async (_what, file) => {
  const before = await sourceStamp(root);
  await writeFile(join(root, file), "changed");
  expect(await sourceStamp(root)).not.toBe(before);
});

test("the folder's name with a slash at its end names the same sources", async () => {
  expect(await sourceStamp(`${root}/`)).toBe(await sourceStamp(root));
});

test("a changed test asks for none", async () => {
  const before = await sourceStamp(root);
  await writeFile(join(root, "app", "routes", "home.test.tsx"), "changed");
  expect(await sourceStamp(root)).toBe(before);
});
