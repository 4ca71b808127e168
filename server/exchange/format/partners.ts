import { z } from "zod";

import type { Partner } from "~/matching/domain/market";
import { PARTNER_TYPES } from "~/matching/domain/vocabulary";

import { code, degrees, ref, text } from "./fields";
import type { BrokenRule, PartOf } from "./list-format";
import { halfLocation, locationOf } from "./location";

/** A partner as a file states it; the coordinates are the site it works from. */
export const partnerRow = z.object({
  ref: ref(),
  name: text(200),
  type: code(PARTNER_TYPES, "partnerType"),
  kbli: text(100).nullish(),
  latitude: degrees(90).nullish(),
  longitude: degrees(180).nullish(),
});
export type PartnerRow = z.infer<typeof partnerRow>;

/** A site is both coordinates or none. */
export function partnerRules(row: PartOf<PartnerRow>): BrokenRule[] {
  return halfLocation(row);
}

/** The partner of a sound row. */
export function partnerFrom(row: PartnerRow): Partner {
  return { ref: row.ref, name: row.name, type: row.type, kbli: row.kbli ?? null, site: locationOf(row) };
}

/** The row that states a partner. */
export function partnerTo({ ref: partnerRef, name, type, kbli, site }: Partner): PartnerRow {
  return { ref: partnerRef, name, type, kbli, latitude: site?.latitude, longitude: site?.longitude };
}
