import { chmod, mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

import { canEnter } from "./reachable-by";

let outer: string;
let inner: string;
let owner: { uid: number; gid: number };
const stranger = { uid: 54_321, gid: 54_321 };

beforeAll(async () => {
  outer = await mkdtemp(join(tmpdir(), "gandeng-desa-reach-"));
  inner = join(outer, "inner");
  await mkdir(inner);
  await chmod(inner, 0o755);
  const { uid, gid } = await stat(outer);
  owner = { uid, gid };
});
afterAll(() => rm(outer, { recursive: true, force: true }));

test.skipIf(process.platform === "win32")(
  "one closed folder on the way keeps a stranger out, not its owner",
  async () => {
    await chmod(outer, 0o700);
    expect(await canEnter(inner, stranger)).toBe(false);
    expect(await canEnter(inner, owner)).toBe(true);
  },
);

test.skipIf(process.platform === "win32")(
  "a way that all may enter lets a stranger in, without leave to list it",
  async () => {
    await chmod(outer, 0o711);
    expect(await canEnter(inner, stranger)).toBe(true);
  },
);

test.skipIf(process.platform === "win32")("the group's bits count for a member", async () => {
  await chmod(outer, 0o750);
  expect(await canEnter(inner, { uid: stranger.uid, gid: owner.gid })).toBe(true);
  expect(await canEnter(inner, stranger)).toBe(false);
});

test("nobody can enter what is not there", async () => {
  expect(await canEnter(join(outer, "none"), owner)).toBe(false);
});
