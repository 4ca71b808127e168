import { parseArgs } from "node:util";
import { z } from "zod";

import { type Language, LANGUAGES } from "~/matching/domain/vocabulary";

import { exchangeText, fillIn } from "../i18n/exchange";
import type { ExchangeText } from "../i18n/exchange.id";
import { UnusableInput } from "./unusable-input";

/** What a command takes: one file, options with a value, and flags without. */
export type CommandLine<Options> = {
  usage: Extract<keyof ExchangeText["usage"], `usage_${string}`>;
  /** By option name; a refused value's issue message may be a key of the catalogue that says what is allowed. */
  options: z.ZodType<Options> & z.ZodObject;
  flags?: readonly string[];
  /** What the one argument is; a file when absent, and "" is read where there is none. */
  argument?: "file" | "name" | "none";
  /** How few and how many files must be named; one when absent. */
  files?: { least: number; most: number };
};

/** `--lang`, which every command has. */
export const lang = z.enum(LANGUAGES).default("id");

const ONE_FILE = { least: 1, most: 1 };
const NO_FILE = { least: 0, most: 0 };

type Given = { files: string[]; values: Map<string, string | true>; problems: string[] };

/**
 * Reads a command line.
 * @throws UnusableInput with every mistake in it
 */
export function readCommandLine<Options>(
  args: readonly string[],
  { usage, options, flags = [], argument = "file", files = ONE_FILE }: CommandLine<Options>,
): { file: string; files: readonly string[]; options: Options } {
  const names = Object.keys(options.shape);
  const given = readArguments(args, { names, flags });
  const language = languageOf(given.values.get("lang"));
  const { usage: text } = exchangeText[language];
  const problems = given.problems.map((name) => fillIn(text.unknown_option, { option: name }));
  const { least, most } = argument === "none" ? NO_FILE : files;
  if (argument !== "none" && given.files.length < least) problems.push(text[`${argument}_missing`]);
  problems.push(...given.files.slice(most).map((found) => fillIn(text[`extra_${argument}`], { found })));
  const wellFormed = [...given.values].filter(([name, value]) => {
    const isFlag = flags.includes(name);
    if (isFlag !== (value === true)) {
      problems.push(fillIn(isFlag ? text.value_unexpected : text.value_missing, { option: `--${name}` }));
    }
    return isFlag === (value === true);
  });
  const parsed = options.safeParse(Object.fromEntries(wellFormed));
  if (!parsed.success) {
    problems.push(...parsed.error.issues.map((issue) => wrongValue(issue, given.values, text)));
  }
  if (problems.length > 0 || !parsed.success) throw new UnusableInput([...problems, text[usage]]);
  return { file: given.files[0] ?? "", files: given.files, options: parsed.data };
}

function readArguments(
  args: readonly string[],
  { names, flags }: { names: readonly string[]; flags: readonly string[] },
): Given {
  const types = names.map((name) => [name, { type: flags.includes(name) ? "boolean" : "string" }] as const);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Given = { files: [], values: new Map(), problems: [] };
  for (const token of tokens) {
    if (token.kind === "positional") given.files.push(token.value);
    if (token.kind !== "option") continue;
    if (names.includes(token.name)) given.values.set(token.name, token.value ?? true);
    else given.problems.push(token.rawName);
  }
  return given;
}

function languageOf(value: string | true | undefined): Language {
  return LANGUAGES.find((language) => language === value) ?? "id";
}

function wrongValue(
  issue: z.core.$ZodIssue,
  values: ReadonlyMap<string, string | true>,
  text: ExchangeText["usage"],
): string {
  const name = String(issue.path[0]);
  const found = String(values.get(name));
  const phrase = Object.entries(text).find(([key]) => key === issue.message)?.[1];
  if (issue.message === "mode_unavailable") return text.mode_unavailable;
  const allowed = issue.code === "invalid_value" ? issue.values.join(", ") : (phrase ?? "");
  return fillIn(text.wrong_value, { option: `--${name}`, found, allowed });
}
