/** A table to download: rows of cells in the order of the columns; `width` is in characters. */
export type Table = {
  /** The sheet's name in a workbook, at most 31 characters. */
  name: string;
  columns: readonly { header: string; width: number }[];
  rows: readonly (readonly (string | number | null)[])[];
};

/** The kinds of files a table can be. */
export const TABLE_KINDS = ["csv", "xlsx"] as const;
export type TableKind = (typeof TABLE_KINDS)[number];
