import type { Db } from "~/db/client";
import type { EventRecord } from "~/db/queries/events/event-record";
import { findParticipants } from "~/db/queries/events/participants";
import { findIntroducedPairs, findWishes } from "~/db/queries/events/wishes";

import type { Services } from "../services.server";
import type { AgendaFacts } from "./agenda-problem";
import { bestScores } from "./best-scores";

/** What an event's agenda is made of today, beside the agenda it follows: three statements. */
export async function findAgendaFacts(
  db: Db,
  { market, clock }: Pick<Services, "market" | "clock">,
  event: EventRecord,
): Promise<Omit<AgendaFacts, "previous">> {
  const participants = await findParticipants(db, event.id);
  const wishes = await findWishes(db, event.id);
  const idOf = (side: "village" | "partner") =>
    new Map(participants.filter((one) => one.side === side).map(({ ownerId, id }) => [ownerId, id]));
  const villages = idOf("village");
  const partners = idOf("partner");
  const pairs = await findIntroducedPairs(db, {
    villageIds: [...villages.keys()],
    partnerIds: [...partners.keys()],
  });
  const introduced = pairs.flatMap((pair) => {
    const villageId = villages.get(pair.villageId);
    const partnerId = partners.get(pair.partnerId);
    return villageId === undefined || partnerId === undefined ? [] : [{ villageId, partnerId }];
  });
  const scoreOf = await bestScores(market.current(), clock.today());
  return { event, participants, wishes, introduced, scoreOf };
}
