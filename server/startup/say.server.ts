import { EmbeddedPostgresError } from "~/db/embedded/embedded-postgres-error";

import { startupEn } from "../i18n/startup.en";
import { startupId, type StartupText } from "../i18n/startup.id";
import { EnvironmentError, StartupError } from "./startup-error.server";

type Key = keyof StartupText;
type Details = Readonly<Record<string, string>>;

/** Tells the person at the terminal, in one line in both languages, how the start gets on. */
export function say(key: Key, value?: string): void {
  const both = [...new Set([startupId[key], startupEn[key]])].join(" / ");
  process.stdout.write(`${both}${value === undefined ? "" : `: ${value}`}\n`);
}

/** A sentence of the catalogue, Indonesian first, English in the next line. */
export const inBothLanguages = (key: Key, details: Details): string =>
  [startupId, startupEn].map((text) => fill(text[key], details)).join("\n");

/** What a person can do about a failed start, in both languages; null for a failure nobody expected. */
export function explainStartupError(error: unknown): string | null {
  if (error instanceof EnvironmentError)
    return [startupId, startupEn].map((text) => explainSettings(text, error)).join("\n");
  if (error instanceof StartupError || error instanceof EmbeddedPostgresError)
    return inBothLanguages(error.problem, error.details);
  return isDiskFull(error) ? inBothLanguages("disk_full", {}) : null;
}

function explainSettings(text: StartupText, { wrong }: EnvironmentError): string {
  const lines = wrong.map(({ name, found }) => fill(text.wrong_value, { name, found, rule: text[`rule_${name}`] }));
  return [fill(text.wrong_environment, { count: String(wrong.length) }), ...lines.map((line) => `  ${line}`)].join(
    "\n",
  );
}

/** ENOSPC of the file system, 53100 of PostgreSQL. */
const isDiskFull = (error: unknown) =>
  error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "53100");

const fill = (sentence: string, details: Details) =>
  sentence.replace(/\{(\w+)\}/g, (hole, name: string) => details[name] ?? hole);
