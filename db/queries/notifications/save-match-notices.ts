import { and, eq, inArray } from "drizzle-orm";

import type { Db } from "../../client";
import { interests, matchNotices, potentials, shortlistEntries } from "../../schema";
import { inChunks, inOrder } from "../exchange/upsert";

/** A pair, by refs, and the side that is to be told of it. */
export type PairToTell = { side: "village" | "partner"; potential: string; interest: string };

/** A pair that is told now, with the names and owners of both. */
export type PairTold = {
  side: PairToTell["side"];
  potential: { ref: string; title: string; villageId: number };
  interest: { ref: string; title: string; partnerId: number };
};

/**
 * Notes that these pairs are told of, and gives those that nobody was told of before, in their order. Left out are what is
 * not public (any more), and to a partner what it has saved or dismissed itself. Two at the same moment tell a pair once.
 */
export async function saveMatchNotices(
  tx: Db,
  { pairs, at }: { pairs: readonly PairToTell[]; at: Date },
): Promise<PairTold[]> {
  if (pairs.length === 0) return [];
  const open = await findOpen(tx, pairs);
  const rows = open.map(({ side, potential, interest }) => ({
    side,
    at,
    potentialId: potential.id,
    interestId: interest.id,
  }));
  const added = new Set<string>();
  for (const chunk of inChunks(inOrder(rows, keyOf), 5000)) {
    const saved = await tx.insert(matchNotices).values(chunk).onConflictDoNothing().returning();
    for (const row of saved) added.add(keyOf(row));
  }
  return open.filter(({ side, potential, interest }) =>
    added.has(keyOf({ side, potentialId: potential.id, interestId: interest.id })),
  );
}

async function findOpen(tx: Db, pairs: readonly PairToTell[]) {
  const potentialRows = await tx
    .select({ id: potentials.id, ref: potentials.ref, title: potentials.title, villageId: potentials.villageId })
    .from(potentials)
    .where(and(inArray(potentials.ref, refsOf(pairs, "potential")), eq(potentials.state, "published")));
  const interestRows = await tx
    .select({ id: interests.id, ref: interests.ref, title: interests.title, partnerId: interests.partnerId })
    .from(interests)
    .where(and(inArray(interests.ref, refsOf(pairs, "interest")), eq(interests.state, "published")));
  const chosenRows = await tx
    .select({ potentialId: shortlistEntries.potentialId, interestId: shortlistEntries.interestId })
    .from(shortlistEntries)
    .where(
      inArray(
        shortlistEntries.interestId,
        interestRows.map(({ id }) => id),
      ),
    );
  const potentialOf = new Map(potentialRows.map((row) => [row.ref, row]));
  const interestOf = new Map(interestRows.map((row) => [row.ref, row]));
  const chosen = new Set(chosenRows.map((row) => keyOf({ ...row, side: "partner" })));
  return pairs.flatMap(({ side, ...refs }) => {
    const potential = potentialOf.get(refs.potential);
    const interest = interestOf.get(refs.interest);
    if (!potential || !interest) return [];
    const isKnown = chosen.has(keyOf({ side, potentialId: potential.id, interestId: interest.id }));
    return isKnown ? [] : [{ side, potential, interest }];
  });
}

const refsOf = (pairs: readonly PairToTell[], of: "potential" | "interest") => [
  ...new Set(pairs.map((pair) => pair[of])),
];

const keyOf = ({ side, potentialId, interestId }: { side: string; potentialId: number; interestId: number }) =>
  `${side} ${potentialId} ${interestId}`;
