import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

import { NOTICE_FIELDS } from "./notice-kinds";

/** What the product does; its words and its tests tell nobody anything. */
async function sources(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const told = names.filter((name) => name.endsWith(".ts") && !/\.test\.ts$|^i18n|notice-kinds/.test(name));
  return (await Promise.all(told.map((name) => readFile(join(folder, name), "utf8")))).join("\n");
}

test("every kind of notification is told of by somebody", async () => {
  const code = (await sources("server")) + (await sources("db/queries"));
  expect(Object.keys(NOTICE_FIELDS).filter((kind) => !code.includes(`"${kind}"`))).toEqual([]);
});
