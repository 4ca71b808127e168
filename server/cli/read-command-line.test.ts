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
    files: ["desa.json"],
    options: { as: "published", "dry-run": true, lang: "en" },
  });
  expect(read("desa.json")).toMatchObject({
    file: "desa.json",
    options: { as: "submitted", "dry-run": false, lang: "id" },
  });
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

test("a command without a file refuses one", () => {
  const readNone = (...args: string[]) =>
    readCommandLine(args, { usage: "usage_evaluate_learning", options, argument: "none" });
  expect(readNone("--lang", "en")).toMatchObject({ file: "", options: { lang: "en" } });
  expect(() => readNone("a.json", "--lang", "en")).toThrow("a.json: this command takes no file.");
});

test("a command may take several files", () => {
  const several = (...args: string[]) =>
    readCommandLine(args, { usage: "usage_evaluate", options: z.object({ lang }), files: { least: 2, most: 3 } });
  expect(several("a.json", "b.csv").files).toEqual(["a.json", "b.csv"]);
  expect(() => several("a.json")).toThrow("Nama berkas belum disebut.");
  expect(() => several("a.json", "b.csv", "c.csv", "d.csv")).toThrow("d.csv");
});
