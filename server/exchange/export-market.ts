import { extname } from "node:path";

import type { Db } from "~/db/client";
import { findWholeMarket, type WholeMarket } from "~/db/queries/exchange/find-whole-market";

import { writeJson } from "./json/write-json";

/** The kinds of files that can be written, by the ending of their names. */
export const FILE_KINDS = [".json", ".xlsx"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The kind of file that a name asks for, or null when it asks for another. */
export function fileKindOf(name: string): FileKind | null {
  const ending = extname(name).toLowerCase();
  return FILE_KINDS.find((kind) => kind === ending) ?? null;
}

/** The market of the installation as the bytes of a `gandeng-desa/1` file; a database gives the same JSON to the byte every time. */
export async function exportMarket(
  { db }: { db: Db },
  { kind, ...which }: WholeMarket & { kind: FileKind },
): Promise<Uint8Array> {
  const market = await findWholeMarket(db, which);
  if (kind === ".json") return new TextEncoder().encode(writeJson(market));
  const { writeWorkbook } = await import("./xlsx/write-workbook");
  return writeWorkbook(market);
}
