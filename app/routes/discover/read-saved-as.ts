import type { AppLoadContext } from "@remix-run/node";

import type { DiscoverInput } from "~/server/search/discover.server";
import { lookAtSearch, type SavedAs } from "~/server/saved-searches/look-at-search.server";

import { searchToSave } from "./search-to-save";

/** The search at hand as whoever is signed in has saved it, looked at now; null when they have not, or nobody is signed in. */
export async function readSavedAs(
  { services, findActor }: Pick<AppLoadContext, "services" | "findActor">,
  query: DiscoverInput,
): Promise<SavedAs | null> {
  const actor = await findActor();
  return actor && lookAtSearch(services, { actor, address: searchToSave(query).address });
}
