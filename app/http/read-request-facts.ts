import type { AppLoadContext } from "@remix-run/node";

import { languageOf } from "./language";
import type { RequestFacts } from "./request-facts";

/** What every page needs of its request; asks nothing of the database, so that an error page can stand on it too. */
export async function readRequestFacts(
  request: Request,
  { requestId, services }: AppLoadContext,
): Promise<RequestFacts> {
  return {
    language: await languageOf(request),
    regency: services.settings.regencyName,
    isDemonstration: services.market.current().isDemonstration,
    requestId,
  };
}
