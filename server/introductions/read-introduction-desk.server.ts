import { countIntroductions, findIntroductions, type StateCount } from "~/db/queries/introductions/find-introductions";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";
import type { IntroductionState } from "~/matching/domain/brokering-vocabulary";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { type IntroductionListing, introductionListing } from "./introduction-listing";

/** The board's columns, in the order in which an introduction goes through them. */
export const DESK_COLUMNS = {
  for_dpmd: ["requested"],
  for_sides: ["proposed", "accepted_by_village", "accepted_by_partner"],
  introduced: ["introduced"],
  met: ["met"],
  concluded: ["concluded"],
  ended: ["declined", "withdrawn", "expired"],
} as const satisfies Record<string, readonly IntroductionState[]>;
export type DeskColumn = keyof typeof DESK_COLUMNS;

const COLUMNS: readonly DeskColumn[] = ["for_dpmd", "for_sides", "introduced", "met", "concluded", "ended"];

/** An introduction with how long it waits, and whether that is too long. */
export type DeskIntroduction = IntroductionListing & {
  /** Whole days since somebody's answer is awaited, or since it last moved. */
  days: number;
  isOverdue: boolean;
};

/** A column of the board, and how many are in each. */
export type IntroductionDesk = {
  column: DeskColumn;
  columns: { name: DeskColumn; count: number }[];
  introductions: DeskIntroduction[];
  page: number;
  pageCount: number;
};

/** Who reads which column, of one partner or village (ref, key) when one is named. Null is the first with something to do. */
export type ReadIntroductionDesk = {
  actor: Actor;
  column: DeskColumn | null;
  partner?: string | undefined;
  village?: string | undefined;
  page: number;
};

const PAGE_SIZE = 20;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Days after which something is overdue: DPMD's own answer, a side's, a meeting after the introduction, its result. */
const OVERDUE_DAYS: Partial<Record<DeskColumn, number>> = { for_dpmd: 3, for_sides: 7, introduced: 14, met: 30 };

/**
 * DPMD's board of introductions, one column of it: what waits longest first, what has ended last first.
 * @throws AppError `forbidden`
 */
export async function readIntroductionDesk(
  services: Services,
  { actor, column: asked, partner, village, page }: ReadIntroductionDesk,
): Promise<IntroductionDesk> {
  const { db, clock, settings } = services;
  if (!isBrokerOf(actor, settings.regencyCode)) throw new AppError("forbidden");
  const scope = { regency: settings.regencyCode };
  const counts = await countIntroductions(db, { scope, partner, village });
  const columns = COLUMNS.map((name) => ({ name, count: countOf(counts, name) }));
  const column = asked ?? columns.find(({ count }) => count > 0)?.name ?? "for_dpmd";
  const pageCount = Math.max(1, Math.ceil(countOf(counts, column) / PAGE_SIZE));
  const shown = Math.min(page, pageCount);
  const hasEnded = column === "concluded" || column === "ended";
  const found = await findIntroductions(db, {
    scope,
    states: DESK_COLUMNS[column],
    partner,
    village,
    order: hasEnded ? "newest" : "longest_waiting",
    limit: PAGE_SIZE,
    offset: (shown - 1) * PAGE_SIZE,
  });
  const now = clock.now().getTime();
  const introductions = found.map((record) => {
    const since = column === "for_dpmd" || column === "for_sides" ? record.awaitedSince : record.updatedAt;
    const days = Math.max(0, Math.floor((now - since.getTime()) / DAY_MS));
    return { ...introductionListing(record), days, isOverdue: days >= (OVERDUE_DAYS[column] ?? Infinity) };
  });
  return { column, columns, introductions, page: shown, pageCount };
}

const countOf = (counts: readonly StateCount[], column: DeskColumn): number =>
  counts
    .filter(({ state }) => DESK_COLUMNS[column].some((one) => one === state))
    .reduce((sum, { count }) => sum + count, 0);
