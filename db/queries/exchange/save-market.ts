import type { Market } from "~/matching/domain/market";

import type { Db } from "../../client";
import { auditLog } from "../../schema";
import type { Arrival } from "./arrival";
import { saveInterests } from "./save-interests";
import { saveOutcomes } from "./save-outcomes";
import { savePartners } from "./save-partners";
import { savePotentials } from "./save-potentials";
import { saveVillages } from "./save-villages";
import { inChunks, type Saved } from "./upsert";

/** What saving a market did, list by list. */
export type SavedMarket = Record<keyof Market, Saved[]>;

/** Writes a market inside the transaction that it is given; a market that is there already changes nothing. */
export async function saveMarket(tx: Db, market: Market, arrival: Arrival): Promise<SavedMarket> {
  const { now, state } = arrival;
  const saved = {
    villages: await saveVillages(tx, market.villages, now),
    potentials: await savePotentials(tx, market.potentials, arrival),
    partners: await savePartners(tx, market.partners, now),
    interests: await saveInterests(tx, market.interests, arrival),
    outcomes: await saveOutcomes(tx, market.outcomes),
  };
  await logSaved(tx, [
    ...entriesOf("village", saved.villages, now),
    ...entriesOf("potential", saved.potentials, now).map((entry) => arrivedIn(entry, state)),
    ...entriesOf("partner", saved.partners, now),
    ...entriesOf("interest", saved.interests, now).map((entry) => arrivedIn(entry, state)),
  ]);
  return saved;
}

type Entry = typeof auditLog.$inferInsert;

/** Outcomes are records of what happened themselves and have no entry. */
function entriesOf(subjectType: string, saved: readonly Saved[], at: Date): Entry[] {
  return saved.map(({ ref, change }) => ({ at, actorName: "import", action: change, subjectType, subjectRef: ref }));
}

function arrivedIn(entry: Entry, state: Arrival["state"]): Entry {
  return entry.action === "created" ? { ...entry, toState: state } : entry;
}

async function logSaved(tx: Db, entries: readonly Entry[]): Promise<void> {
  for (const chunk of inChunks(entries, 5000)) await tx.insert(auditLog).values(chunk);
}
