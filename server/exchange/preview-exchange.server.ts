import { findSubjectHistory } from "~/db/queries/audit/find-subject-history";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";
import type { Language } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { randomKey } from "../files/file-names";
import type { Services } from "../services.server";
import { describeProblem } from "./describe-problem";
import { findUpload, keepUpload } from "./exchange-upload";
import { EXCHANGE_FILE, type ImportedCounts, importedCounts } from "./imported-counts";
import { type ChangedRow, importMarket, type RowCounts } from "./import-market";
import { LIST_NAMES, type ListName, type Problem } from "./problem";

export type { ListName } from "./problem";
export type { ChangedRow, RowCounts } from "./import-market";

/** The largest file that a browser may send, in bytes: 20 MB. */
export const LARGEST_UPLOAD = 20 * 1024 * 1024;

/**
 * What an uploaded file would do, list by list; or why it cannot be used: the first problems as sentences, and how many
 * there are; or, once it was imported, what it did.
 */
export type ExchangePreview =
  | { kind: "usable"; lists: { list: ListName; counts: RowCounts; rows: ChangedRow[] }[]; changes: number }
  | { kind: "unusable"; problems: string[]; problemCount: number }
  | { kind: "imported"; at: Date; counts: ImportedCounts };

/** More than anybody mends before trying again. */
const SHOWN_PROBLEMS = 500;

/**
 * Keeps a file for a day, to be previewed and imported under the name that this gives.
 * @throws AppError `forbidden` for all but DPMD's brokers
 */
export async function uploadExchange(
  { files, settings }: Services,
  { actor, bytes }: { actor: Actor; bytes: Uint8Array },
): Promise<string> {
  if (!isBrokerOf(actor, settings.regencyCode)) throw new AppError("forbidden");
  return keepUpload(files, { key: randomKey(), bytes });
}

/**
 * Finds out what a file that was uploaded would do, and does nothing.
 * @throws AppError `forbidden` for all but DPMD's brokers; `not_found` when the file is not there (any more)
 */
export async function previewExchange(
  { db, files, clock, settings }: Services,
  { actor, name, language }: { actor: Actor; name: string; language: Language },
): Promise<ExchangePreview> {
  const { regencyCode, timeZone } = settings;
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  const [imported] = await findSubjectHistory(db, { type: EXCHANGE_FILE, ref: name, limit: 1 });
  if (imported) return { kind: "imported", at: imported.at, counts: importedCounts(imported) };
  const bytes = await findUpload(files, name);
  if (!bytes) throw new AppError("not_found");
  const result = await importMarket({ db, now: clock.now, timeZone }, { bytes, arriveAs: "submitted", dryRun: true });
  if (!result.ok) return unusable(result.problems, language);
  const lists = LIST_NAMES.map((list) => ({ list, counts: result.counts[list], rows: result.rows[list] }));
  const changes = lists.reduce((sum, { counts }) => sum + counts.created + counts.changed, 0);
  return { kind: "usable", lists, changes };
}

const unusable = (problems: readonly Problem[], language: Language): ExchangePreview => ({
  kind: "unusable",
  problems: problems.slice(0, SHOWN_PROBLEMS).map((problem) => describeProblem(problem, language)),
  problemCount: problems.length,
});
