import type { Db } from "~/db/client";
import { type ChangingVillage, findDistrict, isCodeOfMerged } from "~/db/queries/succession/lock-villages";
import type { VillageStatus } from "~/matching/domain/vocabulary";

/** What becomes of a village: it is given a code, or it is merged into another. */
export const VILLAGE_CHANGES = ["code", "merge"] as const;

/** A change as DPMD states it; `target` is the new code, or the key of the other village. */
export type StatedChange = { change: (typeof VILLAGE_CHANGES)[number]; village: string; target: string };

/** What a stated change comes to. */
export type PlannedChange =
  | {
      does: "give_code";
      from: ChangingVillage;
      code: string;
      district: { code: string; name: string };
      status: VillageStatus;
    }
  /** `isSame`: the other row is the same village in the official list. */
  | { does: "merge"; from: ChangingVillage; into: ChangingVillage; isSame: boolean };

/** Why nothing can come of a stated change. */
export type ImpossibleChange =
  | "not_a_code"
  | "unknown_district"
  | "unknown_village"
  | "same_village"
  /** The code stays with the history of a village that was merged. */
  | "code_of_merged"
  /** A village with a code would end in one that has none. */
  | "without_code";

/** Kemendagri's code of a village: province, regency, district, and four digits of which 1xxx is a kelurahan. */
const CODE = /^(\d{2}\.\d{2}\.\d{2})\.([12]\d{3})$/;

/** What the change comes to among these villages (by key), which the caller has read or locked. */
export async function planChange(
  db: Db,
  {
    stated,
    known,
    regencyCode,
  }: { stated: StatedChange; known: ReadonlyMap<string, ChangingVillage>; regencyCode: string },
): Promise<PlannedChange | ImpossibleChange | null> {
  const from = known.get(stated.village);
  if (!from) return null;
  if (stated.target === from.key) return "same_village";
  const other = known.get(stated.target);
  if (stated.change === "merge") return merge(from, other);
  if (other?.code) return { does: "merge", from, into: other, isSame: true };
  const [, districtCode, number] = CODE.exec(stated.target) ?? [];
  if (!districtCode || !number) return "not_a_code";
  const district = await findDistrict(db, { regencyCode, code: districtCode });
  if (!district) return "unknown_district";
  if (await isCodeOfMerged(db, stated.target)) return "code_of_merged";
  const status = number.startsWith("1") ? "urban_ward" : "definitive";
  return { does: "give_code", from, code: stated.target, district, status };
}

function merge(from: ChangingVillage, into: ChangingVillage | undefined): PlannedChange | ImpossibleChange {
  if (!into) return "unknown_village";
  if (from.code !== null && into.code === null) return "without_code";
  return { does: "merge", from, into, isSame: false };
}
