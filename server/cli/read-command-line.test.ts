import { expect, test } from "vitest";
import { z } from "zod";

import { lang, readCommandLine } from "./read-command-line";
import { UnusableInput } from "./unusable-input";

const options = z.object({
  as: z.enum(["submitted", "published"]).default("submitted"),
  "dry-run": z.boolean().default(false),
  lang,
});
const read = (...args: string[]) => readCommandLine(args, { usage: "usage_import", options, flags: ["dry-run"] });

function linesOf(...args: string[]): readonly string[] {
  try {
    read(...args);
  } catch (error) {
    if (error instanceof UnusableInput) return error.lines;
    throw error;
  }
  return [];
}

test("a file and its options, in any order and with or without an equals sign", () => {
  expect(read("--as=published", "desa.json", "--dry-run", "--lang", "en")).toEqual({
    file: "desa.json",
    options: { as: "published", "dry-run": true, lang: "en" },
  });
  expect(read("desa.json")).toEqual({ file: "desa.json", options: { as: "submitted", "dry-run": false, lang: "id" } });
});

test("every mistake is told at once, and how the command is used", () => {
  expect(linesOf("--as", "draft", "--colour", "--dry-run=yes", "a.json", "b.json", "--lang", "en")).toEqual([
    "--colour: this option is not known.",
    "b.json: one file is enough.",
    "--dry-run: this option takes no value.",
    "--as draft: this value cannot be used. Allowed: submitted, published.",
    "Usage: npm run import -- FILE [--as submitted|published] [--dry-run] [--lang id|en]",
  ]);
  expect(linesOf("--as")).toEqual([
    "Nama berkas belum disebut.",
    "--as: nilainya belum disebut.",
    "Cara pakai: npm run import -- BERKAS [--as submitted|published] [--dry-run] [--lang id|en]",
  ]);
});
