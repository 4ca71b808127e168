import type { PublishedListing } from "~/db/queries/jobs/tasks";
import { loadMarket } from "~/db/queries/market/load-market";
import { saveMatchNotices } from "~/db/queries/notifications/save-match-notices";
import { defaultWeights, prepareMarket } from "~/matching/engine";

import { startOfDay } from "../local-time";
import type { Services } from "../services.server";
import { announceAt } from "./announce-published";
import { findNewMatches } from "./find-new-matches";
import { noticesOf } from "./match-notices";
import { notify } from "./notify";

/**
 * Tells villages of new interests and partners of new potentials that fit what they have published: one notice an
 * organisation, and of each pair once for all, however often this runs. An interest that opens later is told of on its
 * first day. The market is read anew: the one in memory may be older than what became public.
 */
export async function tellNewMatches(
  { db, clock, settings, log }: Pick<Services, "db" | "clock" | "settings" | "log">,
  listings: readonly PublishedListing[],
): Promise<void> {
  const { market, weights } = await loadMarket(db, { regencyCode: settings.regencyCode });
  const asOf = clock.today();
  const refs = (type: PublishedListing["type"]) =>
    new Set(listings.filter((listing) => listing.type === type).map(({ ref }) => ref));
  const interests = refs("interest");
  const pairs = await findNewMatches({
    prepared: prepareMarket(market, weights ?? defaultWeights),
    potentials: refs("potential"),
    interests,
    options: { asOf, language: "id" },
  });
  const later = market.interests.filter(({ ref, opens }) => interests.has(ref) && opens > asOf);
  const told = await db.transaction(async (tx) => {
    const at = clock.now();
    for (const { ref, opens } of later) {
      await announceAt(tx, [{ type: "interest", ref }], startOfDay(opens, settings.timeZone));
    }
    const fresh = await saveMatchNotices(tx, { pairs, at });
    for (const notice of noticesOf(fresh)) await notify(tx, { ...notice, at });
    return fresh.length;
  });
  log.info({ listings: listings.length, pairs: told }, "new matches told");
}
