import type { Outcome } from "~/matching/domain/market";

import type { Db } from "../../client";
import { interests, outcomes, potentials } from "../../schema";
import { findIdsByRef } from "./find-existing";
import { idOf } from "./id-of";
import { inChunks, inOrder, replaced, type Saved, wasCreated } from "./upsert";

type Row = typeof outcomes.$inferInsert;

/** Writes outcomes, of which a pair has one per side, type and instant; of two alike in a file the last counts. */
export async function saveOutcomes(db: Db, fileOutcomes: readonly Outcome[]): Promise<Saved[]> {
  const { reason, value, position, listVersion, until } = outcomes;
  const { set, setWhere } = replaced({ reason, value, position, listVersion, until });
  const { potentialId, interestId, side, type, at } = outcomes;
  const target = [potentialId, interestId, side, type, at];
  const saved: Saved[] = [];
  for (const chunk of inChunks(await distinctRows(db, fileOutcomes))) {
    const rows = await db
      .insert(outcomes)
      .values(chunk)
      .onConflictDoUpdate({ target, set, setWhere })
      .returning({ id: outcomes.id, created: wasCreated });
    saved.push(...rows.map(({ id, created }): Saved => ({ ref: String(id), change: created ? "created" : "changed" })));
  }
  return saved;
}

async function distinctRows(db: Db, fileOutcomes: readonly Outcome[]): Promise<Row[]> {
  const potentialIds = await findIdsByRef(
    db,
    potentials,
    fileOutcomes.map(({ potential }) => potential),
  );
  const interestIds = await findIdsByRef(
    db,
    interests,
    fileOutcomes.map(({ interest }) => interest),
  );
  const rows = new Map<string, Row>();
  for (const { potential, interest, at: instant, ...outcome } of fileOutcomes) {
    const potentialId = idOf(potentialIds.get(potential), potential);
    const interestId = idOf(interestIds.get(interest), interest);
    const at = new Date(instant);
    const name = [potential, interest, outcome.side, outcome.type, at.toISOString()].join("\n");
    rows.set(name, { ...outcome, potentialId, interestId, at });
  }
  return inOrder([...rows], ([name]) => name).map(([, row]) => row);
}
