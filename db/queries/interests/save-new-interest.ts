import type { Interest } from "~/matching/domain/market";

import type { Db } from "../../client";
import { interests } from "../../schema";
import { saveInterestAreas } from "../exchange/save-interest-areas";
import { interestColumns } from "./interest-columns";

/** A draft to be made for the partner with this id. */
export type NewInterest = { interest: Interest; partnerId: number; createdBy: string; at: Date };

/**
 * Makes the draft with the districts and villages it names; false, and nothing is made, when something is called so
 * already.
 */
export async function saveNewInterest(tx: Db, { interest, partnerId, createdBy, at }: NewInterest): Promise<boolean> {
  const made = await tx
    .insert(interests)
    .values({ ...interestColumns(interest, partnerId), createdBy, createdAt: at, updatedAt: at })
    .onConflictDoNothing({ target: interests.ref })
    .returning({ id: interests.id });
  if (made.length === 0) return false;
  await saveInterestAreas(tx, [interest]);
  return true;
}
