import { officialDistrictCodes, officialVillageCodes } from "~/db/seed/official-areas";

import { readJson } from "./json/read-json";
import { checkLists, type Reading } from "./read/check-lists";
import type { Existing, FindExisting, Wanted } from "~/db/queries/exchange/find-existing";
import { type RawFile, unusable } from "./read/raw-lists";

/** How a file is read: the zone of dates with times in a workbook's cells (IANA), and what exists outside the file. */
export type ReadOptions = { timeZone: string; findExisting: FindExisting };

const MEGABYTE = 1024 * 1024;
const LARGEST_WORKBOOK = 20 * MEGABYTE;
const LARGEST_JSON = 200 * MEGABYTE;

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** Every .xlsx begins like every zip archive, every .xls like every OLE file. */
const isWorkbook = (bytes: Uint8Array) => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
const isOldWorkbook = (bytes: Uint8Array) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/**
 * Reads a `gandeng-desa/1` file, JSON or .xlsx by its content: the market it states, or every problem it has at once.
 * Districts are checked against the official list; a village's code must lie in its district but may be newer than the list.
 */
export async function readExchange(bytes: Uint8Array, { timeZone, findExisting }: ReadOptions): Promise<Reading> {
  const file = await readLists(bytes, timeZone);
  return checkLists(file, { districts: await officialDistrictCodes(), findExisting });
}

async function readLists(bytes: Uint8Array, timeZone: string): Promise<RawFile> {
  if (bytes.length === 0) return unusable({ list: null, code: "empty_file", facts: {} });
  if (isOldWorkbook(bytes)) return unusable({ list: null, code: "old_workbook", facts: {} });
  const largest = isWorkbook(bytes) ? LARGEST_WORKBOOK : LARGEST_JSON;
  if (bytes.length > largest) return unusable({ list: null, code: "too_large", facts: {} });
  if (!isWorkbook(bytes)) return readJson(bytes);
  // A second is saved where no workbook is read.
  const { readWorkbook } = await import("./xlsx/read-workbook");
  return readWorkbook(bytes, { timeZone });
}

/** For a file that has to stand alone: only the official villages exist besides, and only as where a village comes from. */
export async function nothingElseExists({ parents }: Wanted): Promise<Existing> {
  const official = parents.length > 0 ? await officialVillageCodes() : new Set<string>();
  return {
    villages: new Map(),
    parents: new Set(parents.filter((code) => official.has(code))),
    potentials: new Set(),
    partners: new Set(),
    interests: new Set(),
  };
}
