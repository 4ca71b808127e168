import type { AppLoadContext } from "@remix-run/node";

import { countUnread } from "~/server/notifications/notifications.server";

import { languageOf } from "./language";
import type { RequestFacts } from "./request-facts";

/**
 * What every page needs of its request. For a visitor it asks nothing of the database; when the database cannot say who
 * is signed in, the page is that of a visitor, so that an error page can stand on it too.
 */
export async function readRequestFacts(
  request: Request,
  { requestId, services, findActor }: AppLoadContext,
): Promise<RequestFacts> {
  return {
    language: await languageOf(request),
    regency: services.settings.regencyName,
    isDemonstration: services.market.current().isDemonstration,
    requestId,
    contact: null,
    actor: await shownActor().catch(() => null),
  };

  async function shownActor(): Promise<RequestFacts["actor"]> {
    const actor = await findActor();
    if (!actor) return null;
    const { name, role, standing } = actor;
    return { name, role, isClaimed: standing === "claimed", unread: await countUnread(services, actor) };
  }
}
