import { eq } from "drizzle-orm";

import type { Interest } from "~/matching/domain/market";

import type { Db } from "../../client";
import { interests } from "../../schema";
import { saveInterestAreas } from "../exchange/save-interest-areas";
import { interestColumns } from "./interest-columns";

/** An edit of the interest with this id; its ref and partner stay. */
export type InterestEdit = {
  id: number;
  partnerId: number;
  interest: Interest;
  version: number;
  /** Names of the fields that are still assumed for the demonstration. */
  invented: string[];
  updatedAt: Date;
};

/** Replaces what the partner says in it, districts and villages included; the caller holds its lock. */
export async function saveInterestContent(tx: Db, { id, partnerId, interest, ...edit }: InterestEdit): Promise<void> {
  await tx
    .update(interests)
    .set({ ...interestColumns(interest, partnerId), ...edit })
    .where(eq(interests.id, id));
  await saveInterestAreas(tx, [interest]);
}
