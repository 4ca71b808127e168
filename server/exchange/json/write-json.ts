import type { Market } from "~/matching/domain/market";

import { FORMAT } from "../format/lists";
import { rowsOf } from "../format/market-rows";

/**
 * A market as `gandeng-desa/1`: lists and fields in the format's order, one row per line so that two files are easily
 * compared, what is unknown left out.
 */
export function writeJson(market: Market): string {
  const lists = Object.entries(rowsOf(market)).map(([list, rows]) => {
    const lines = rows.map((row) => `\n    ${JSON.stringify(row, (_, value: unknown) => value ?? undefined)}`);
    return `  ${JSON.stringify(list)}: [${lines.join(",")}${lines.length > 0 ? "\n  " : ""}]`;
  });
  return `{\n  "format": ${JSON.stringify(FORMAT)},\n${lists.join(",\n")}\n}\n`;
}
