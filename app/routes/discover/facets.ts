import {
  FUND_SOURCES,
  KINDS,
  PARTNER_TYPES,
  READINESS_LEVELS,
  SECTORS,
  SUPPORTS,
  VILLAGE_STATUSES,
} from "~/matching/domain/vocabulary";
import type { FacetName, Sought } from "~/server/search/discover.server";

/** How an address names what is sought. */
export const SOUGHT_IN_URL = {
  potentials: "potensi",
  interests: "minat",
  villages: "desa",
  partners: "mitra",
} as const satisfies Record<Sought, string>;

/** How an address names a facet, and the codes it may have; `null` where the database knows them. */
export const FACETS: Record<FacetName, { param: string; codes: readonly string[] | null }> = {
  kind: { param: "jenis", codes: KINDS },
  sector: { param: "bidang", codes: SECTORS },
  district: { param: "kecamatan", codes: null },
  support: { param: "dukungan", codes: SUPPORTS },
  readiness: { param: "tahap", codes: READINESS_LEVELS },
  fund_source: { param: "dana", codes: FUND_SOURCES },
  village_status: { param: "status", codes: VILLAGE_STATUSES },
  partner_type: { param: "bentuk", codes: PARTNER_TYPES },
};

/** What each kind can be narrowed by, in the order in which people ask. */
export const FACETS_OF: Record<Sought, readonly FacetName[]> = {
  potentials: ["sector", "kind", "district", "support", "readiness"],
  interests: ["sector", "fund_source", "support", "district"],
  villages: ["district", "sector", "village_status"],
  partners: ["partner_type", "fund_source"],
};
