import type { SavedSearch } from "~/db/queries/saved-searches/find-saved-searches";
import { saveSeen } from "~/db/queries/saved-searches/save-seen";
import type { Actor } from "~/matching/domain/actor";

import type { Services } from "../services.server";

/** The search at hand as the actor has saved it. */
export type SavedAs = Pick<SavedSearch, "id" | "frequency">;

/** Notes that the actor looks at what the search of this address finds, when it is one of theirs; null when it is not. */
export async function lookAtSearch(
  { db, clock }: Pick<Services, "db" | "clock">,
  { actor, address }: { actor: Actor; address: string },
): Promise<SavedAs | null> {
  return saveSeen(db, { userId: actor.userId, address, at: clock.now() });
}
