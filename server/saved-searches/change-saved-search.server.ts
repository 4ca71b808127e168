import { recordAudit } from "~/db/queries/audit/record-audit";
import { lockAccount } from "~/db/queries/privacy/lock-account";
import { isDated } from "~/db/queries/saved-searches/find-published-among";
import {
  lockOwnSearch,
  type OwnSearch,
  removeOwnSearch,
  saveSearchSettings,
} from "~/db/queries/saved-searches/save-saved-search";
import type { Actor } from "~/matching/domain/actor";
import type { SearchDigest } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";

/** What a saved search is called, and how often its person is told of it: `never` where nothing has a date. */
export type ChangeSavedSearch = { actor: Actor; id: number; name: string; frequency: SearchDigest };

/**
 * Changes one of the actor's saved searches. Who begins to be told is told of what is published from now on.
 * @throws AppError `not_found` for one that is not the actor's
 */
export async function changeSavedSearch(
  { db, clock }: Services,
  { actor, id, name, frequency }: ChangeSavedSearch,
): Promise<void> {
  const own: OwnSearch = { userId: actor.userId, id };
  await db.transaction(async (tx) => {
    await lockAccount(tx, actor.userId);
    const before = await lockOwnSearch(tx, own);
    if (!before) throw new AppError("not_found");
    const after = isDated(before.sought) ? frequency : "never";
    const begins = before.frequency === "never" && after !== "never";
    await saveSearchSettings(tx, { ...own, name, frequency: after, ...(begins && { toldUntil: clock.now() }) });
  });
}

/** Removes one of the actor's saved searches; what is not there, or not theirs, stays as it is. */
export async function removeSavedSearch(
  { db, clock }: Services,
  { actor, id }: Pick<ChangeSavedSearch, "actor" | "id">,
): Promise<void> {
  const { userId, role } = actor;
  await db.transaction(async (tx) => {
    await lockAccount(tx, userId);
    if (!(await removeOwnSearch(tx, { userId, id }))) return;
    await recordAudit(tx, {
      at: clock.now(),
      by: { userId, role },
      action: "remove_search",
      subject: { type: "user", ref: userId },
    });
  });
}
