import { expect, test } from "vitest";

import { readTar } from "./read-tar";
import { BLOCK, padding, tarHeader } from "./tar-header";

const entry = Buffer.concat([
  tarHeader({ name: "satu", size: 3 }),
  Buffer.from("abc"),
  Buffer.alloc(padding(3)),
  Buffer.alloc(2 * BLOCK),
]);

async function namesIn(source: AsyncIterable<Buffer>): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of readTar(source)) names.push(name);
  return names;
}

test("what packs the archive is read to its end too, where its own checksum stands", async () => {
  let isAtEnd = false;
  async function* source() {
    yield entry;
    yield Buffer.alloc(0);
    isAtEnd = true;
  }
  expect(await namesIn(source())).toEqual(["satu"]);
  expect(isAtEnd).toBe(true);
});

test("something behind the end is no part of it", async () => {
  async function* source() {
    yield entry;
    yield Buffer.from("lagi");
  }
  await expect(namesIn(source())).rejects.toThrow("something stands behind its end");
});
