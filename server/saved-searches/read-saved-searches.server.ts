import { isDated } from "~/db/queries/saved-searches/find-published-among";
import { findSavedSearches, type SavedSearch } from "~/db/queries/saved-searches/find-saved-searches";
import type { Actor } from "~/matching/domain/actor";

import { type ContactReading, readContactSettings } from "../notifications/contact-settings.server";
import type { Services } from "../services.server";
import { beginFindingNew } from "./new-finds";

/** How much a search finds that was published since its person last looked; null of what has no date. */
export type NewCount = { count: number; isMore: boolean } | null;

/** A saved search as its person sees it. */
export type ShownSearch = Pick<SavedSearch, "id" | "name" | "address" | "sought" | "frequency" | "seenAt"> & {
  fresh: NewCount;
};

/** Where news of saved searches goes: `here` for who is not written to, or cannot be. */
export type NewsChannel = ContactReading["channel"] | "here";

/** Everything that the actor has saved, newest first. */
export type SavedSearchesReading = { searches: ShownSearch[]; channel: NewsChannel };

/**
 * The actor's saved searches, each with how much is new in it.
 * @throws AppError `not_found` when the account is gone
 */
export async function readSavedSearches(services: Services, actor: Actor): Promise<SavedSearchesReading> {
  const [saved, contact] = await Promise.all([
    findSavedSearches(services.db, actor.userId),
    readContactSettings(services, actor),
  ]);
  const findNew = await beginFindingNew(services);
  const until = services.clock.now();
  const searches: ShownSearch[] = [];
  // One after the other: nobody's page may take all connections.
  for (const { id, name, address, sought, query, frequency, seenAt } of saved) {
    const { things, isMore } = await findNew({ sought, query }, { since: seenAt, until });
    const fresh = isDated(sought) ? { count: things.length, isMore } : null;
    searches.push({ id, name, address, sought, frequency, seenAt, fresh });
  }
  return { searches, channel: channelOf(contact) };
}

function channelOf({ digest, channel, email, phoneNumber, agreesToPhone }: ContactReading): NewsChannel {
  if (digest === "never") return "here";
  if (channel === "email") return email === null ? "here" : "email";
  return phoneNumber !== null && agreesToPhone ? "phone" : "here";
}
