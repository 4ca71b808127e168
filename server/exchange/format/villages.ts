import { z } from "zod";

import type { Village } from "~/matching/domain/market";
import { DEVELOPMENT_INDEXES, VILLAGE_STATUSES, type VillageStatus } from "~/matching/domain/vocabulary";

import { code, count, degrees, districtCode, flag, ref, text, villageCode } from "./fields";
import type { BrokenRule, PartOf } from "./list-format";
import { halfLocation, locationOf } from "./location";

/** A village as a file states it. */
export const villageRow = z.object({
  code: villageCode().nullish(),
  ref: ref().nullish(),
  name: text(200),
  district: districtCode(),
  status: code(VILLAGE_STATUSES, "villageStatus").nullish(),
  parent: villageCode().nullish(),
  development_index: code(DEVELOPMENT_INDEXES, "developmentIndex").nullish(),
  basic_needs_met: flag().nullish(),
  population: count(0).nullish(),
  latitude: degrees(90).nullish(),
  longitude: degrees(180).nullish(),
});
export type VillageRow = z.infer<typeof villageRow>;

/** A village has a code or a ref (which is no other village's code), lies in the district its code says, and only a preparatory one has no code. */
export function villageRules(row: PartOf<VillageRow>): BrokenRule[] {
  const broken: BrokenRule[] = [...halfLocation(row)];
  if (!row.code && !row.ref) broken.push({ code: "code_or_ref_missing", columns: ["code", "ref"], found: null });
  if (!row.code && row.ref && row.status && row.status !== "preparatory") {
    const allowed = { kind: "code", codes: ["preparatory"], phrases: "villageStatus" } as const;
    broken.push({ code: "status_needs_code", columns: ["status", "code"], found: row.status, allowed });
  }
  if (row.ref && villageCode().safeParse(row.ref).success && row.ref !== row.code) {
    broken.push({ code: "ref_is_a_code", columns: ["ref", "code"], found: row.ref });
  }
  if (row.code && row.district && !row.code.startsWith(`${row.district}.`)) {
    const facts = { district: row.district };
    broken.push({ code: "outside_district", columns: ["code", "district"], found: row.code, facts });
  }
  return broken;
}

/** The village of a sound row. */
export function villageFrom(row: VillageRow): Village {
  return {
    key: villageKey(row),
    code: row.code ?? null,
    ref: row.ref ?? null,
    name: row.name,
    district: row.district,
    status: row.status ?? unstatedStatus(row),
    parent: row.parent ?? null,
    developmentIndex: row.development_index ?? null,
    basicNeedsMet: row.basic_needs_met ?? null,
    population: row.population ?? null,
    location: locationOf(row),
  };
}

/** What the village is called wherever it is referred to: its code, or the ref of one that has none. */
export function villageKey(row: PartOf<VillageRow>): string {
  return row.code ?? row.ref ?? "";
}

/** Absent is `definitive`, except where the code itself says otherwise: none is preparatory, `1xxx` an urban ward. */
function unstatedStatus(row: VillageRow): VillageStatus {
  if (!row.code) return "preparatory";
  return row.code.split(".")[3]?.startsWith("1") ? "urban_ward" : "definitive";
}

/** The row that states a village; what is unknown is left out. */
export function villageTo(village: Village): VillageRow {
  return {
    code: village.code,
    ref: village.ref,
    name: village.name,
    district: village.district,
    status: village.status,
    parent: village.parent,
    development_index: village.developmentIndex,
    basic_needs_met: village.basicNeedsMet,
    population: village.population,
    latitude: village.location?.latitude,
    longitude: village.location?.longitude,
  };
}
