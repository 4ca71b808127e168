import { readFile, writeFile } from "node:fs/promises";

import type { Language } from "~/matching/domain/vocabulary";

import { exchangeText, fillIn } from "../i18n/exchange";
import { UnusableInput } from "./unusable-input";

/**
 * The bytes of a file that a person named.
 * @throws UnusableInput when it cannot be read
 */
export async function readInput(file: string, language: Language): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw new UnusableInput([fillIn(exchangeText[language].usage.file_unreadable, { file, reason: reasonOf(error) })]);
  });
}

/**
 * Writes a file that a person named.
 * @throws UnusableInput when it cannot be written
 */
export async function writeOutput(file: string, bytes: Uint8Array, language: Language): Promise<void> {
  await writeFile(file, bytes).catch((error: unknown) => {
    throw new UnusableInput([fillIn(exchangeText[language].usage.file_unwritable, { file, reason: reasonOf(error) })]);
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
