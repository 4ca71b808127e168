import type { Actor } from "~/matching/domain/actor";
import type { Language } from "~/matching/domain/vocabulary";

import { shortlistText } from "../i18n/shortlist";
import type { Services } from "../services.server";
import { writeTable } from "../tables/write-table";
import { readShortlist, type Shortlist } from "./read-shortlist.server";
import { shortlistTable } from "./shortlist-table";

/** The kinds of files a shortlist can be. */
export const SHORTLIST_FORMATS = ["xlsx", "pdf"] as const;
export type ShortlistFormat = (typeof SHORTLIST_FORMATS)[number];

/** Whose shortlist (an interest's ref), as what, in which language. */
export type ExportShortlist = { actor: Actor; ref: string; format: ShortlistFormat; language: Language };

/**
 * What is saved, as a workbook to work with or a paper for the board.
 * @throws AppError `not_found`, `forbidden`
 */
export async function exportShortlist(
  services: Services,
  { actor, ref, format, language }: ExportShortlist,
): Promise<{ name: string; bytes: Uint8Array }> {
  const shortlist = await readShortlist(services, { actor, ref, language });
  const day = services.clock.today();
  const name = `${shortlistText[language].file}-${ref.replaceAll(/[^\w-]/g, "_")}-${day}.${format}`;
  const made = { at: services.clock.now(), day };
  return { name, bytes: await bytesOf(shortlist, { format, language, made }) };
}

type Making = Pick<ExportShortlist, "format" | "language"> & { made: { at: Date; day: string } };

async function bytesOf(shortlist: Shortlist, { format, language, made }: Making): Promise<Uint8Array> {
  if (format === "xlsx") return writeTable(shortlistTable(shortlist, language), "xlsx");
  // Half a second is saved where no paper is written.
  const { shortlistPdf } = await import("./shortlist-pdf");
  return shortlistPdf(shortlist, made, language);
}
