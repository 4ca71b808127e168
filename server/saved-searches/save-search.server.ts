import { recordAudit } from "~/db/queries/audit/record-audit";
import { lockAccount } from "~/db/queries/privacy/lock-account";
import { isDated } from "~/db/queries/saved-searches/find-published-among";
import { findSavedSearches, type SavedSearch } from "~/db/queries/saved-searches/find-saved-searches";
import { saveNewSearch } from "~/db/queries/saved-searches/save-saved-search";
import type { Actor } from "~/matching/domain/actor";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";

/** How many searches one person can keep. */
export const MOST_SAVED_SEARCHES = 20;

/**
 * A search to keep: what it asks, under the one address that equal searches share, and what it is to be called (at most 80
 * characters).
 */
export type SaveSearch = { actor: Actor } & Pick<SavedSearch, "name" | "address" | "sought" | "query">;

/** What became of it: saved, or the one that was saved already, or why not. */
export type SaveSearchOutcome = { outcome: "saved" | "exists"; id: number } | { outcome: "full" };

/**
 * Keeps a search for the actor, who is told daily of what it finds anew, when that has a date. The same search is kept
 * once, also when it is saved twice at the same moment.
 * @throws AppError `not_found` when the account is gone
 */
export async function saveSearch(
  { db, clock }: Services,
  { actor, ...search }: SaveSearch,
): Promise<SaveSearchOutcome> {
  const { userId, role } = actor;
  return db.transaction(async (tx) => {
    if (!(await lockAccount(tx, userId))) throw new AppError("not_found");
    const saved = await findSavedSearches(tx, userId);
    const same = saved.find(({ address }) => address === search.address);
    if (same) return { outcome: "exists", id: same.id };
    if (saved.length >= MOST_SAVED_SEARCHES) return { outcome: "full" };
    const at = clock.now();
    const id = await saveNewSearch(tx, {
      ...search,
      userId,
      frequency: isDated(search.sought) ? "daily" : "never",
      at,
    });
    // What somebody looks for is nobody else's business: the log says only that it was kept.
    await recordAudit(tx, {
      at,
      by: { userId, role },
      action: "save_search",
      subject: { type: "user", ref: userId },
    });
    return { outcome: "saved", id };
  });
}
