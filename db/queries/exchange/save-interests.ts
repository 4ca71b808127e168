import { inArray } from "drizzle-orm";

import type { Interest } from "~/matching/domain/market";

import type { Db } from "../../client";
import { interests, partners } from "../../schema";
import { interestColumns } from "../interests/interest-columns";
import { type Arrival, arrivalColumns } from "./arrival";
import { findIdsByRef } from "./find-existing";
import { idOf } from "./id-of";
import { saveInterestAreas } from "./save-interest-areas";
import { inChunks, inOrder, replaced, type Saved, wasCreated } from "./upsert";

/** Writes interests with their areas by ref, each as the file states it; partners and villages are there already. */
export async function saveInterests(db: Db, fileInterests: readonly Interest[], arrival: Arrival): Promise<Saved[]> {
  const ordered = inOrder(fileInterests, ({ ref }) => ref);
  const partnerIds = await findIdsByRef(
    db,
    partners,
    ordered.map(({ partner }) => partner),
  );
  const { set, setWhere } = replaced(statedColumns);
  const saved = new Map<string, Saved>();
  for (const chunk of inChunks(ordered)) {
    const rows = await db
      .insert(interests)
      .values(
        chunk.map((interest) => ({
          ...interestColumns(interest, idOf(partnerIds.get(interest.partner), interest.partner)),
          ...arrivalColumns(arrival),
        })),
      )
      .onConflictDoUpdate({ target: interests.ref, set: { ...set, invented: [], updatedAt: arrival.now }, setWhere })
      .returning({ ref: interests.ref, created: wasCreated });
    for (const { ref, created } of rows) saved.set(ref, { ref, change: created ? "created" : "changed" });
  }
  const moved = (await saveInterestAreas(db, ordered)).filter((ref) => !saved.has(ref));
  for (const some of inChunks(moved, 20_000)) {
    await db.update(interests).set({ updatedAt: arrival.now }).where(inArray(interests.ref, some));
  }
  return [...saved.values(), ...moved.map((ref): Saved => ({ ref, change: "changed" }))];
}

const statedColumns = {
  partnerId: interests.partnerId,
  title: interests.title,
  description: interests.description,
  kinds: interests.kinds,
  sectors: interests.sectors,
  excludedSectors: interests.excludedSectors,
  offers: interests.offers,
  fundSource: interests.fundSource,
  budgetTotal: interests.budgetTotal,
  budgetPerVillageMin: interests.budgetPerVillageMin,
  budgetPerVillageMax: interests.budgetPerVillageMax,
  capacity: interests.capacity,
  radiusKm: interests.radiusKm,
  beneficiaries: interests.beneficiaries,
  asnaf: interests.asnaf,
  sdgsDesa: interests.sdgsDesa,
  ppmPillars: interests.ppmPillars,
  minReadiness: interests.minReadiness,
  zakatUse: interests.zakatUse,
  commercialTerms: interests.commercialTerms,
  wantedAmount: interests.wantedAmount,
  wantedUnit: interests.wantedUnit,
  wantedPer: interests.wantedPer,
  opens: interests.opens,
  closes: interests.closes,
};
