import type { DeskColumn } from "~/server/introductions/read-introduction-desk.server";

/** The board's columns as addresses name them. */
export const COLUMN_IN_URL: Record<DeskColumn, string> = {
  for_dpmd: "menunggu-dpmd",
  for_sides: "menunggu-pihak",
  introduced: "dikenalkan",
  met: "bertemu",
  concluded: "selesai",
  ended: "tidak-jadi",
};

const COLUMNS: readonly DeskColumn[] = ["for_dpmd", "for_sides", "introduced", "met", "concluded", "ended"];

/** The column that an address names; null when it names none. */
export const columnNamed = (name: string | null): DeskColumn | null =>
  COLUMNS.find((column) => COLUMN_IN_URL[column] === name) ?? null;
