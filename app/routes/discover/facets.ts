import {
  DEVELOPMENT_INDEXES,
  FUND_SOURCES,
  KINDS,
  LEGAL_DOCUMENTS,
  PARTNER_TYPES,
  READINESS_LEVELS,
  SECTORS,
  SUPPORTS,
  VILLAGE_STATUSES,
} from "~/matching/domain/vocabulary";
import type { DiscoverSort, FacetName, Sought } from "~/server/search/discover.server";

/** The kinds of things, in the order in which they are offered. */
export const SOUGHT: readonly Sought[] = ["potentials", "interests", "villages", "partners"];

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
  development_index: { param: "indeks", codes: DEVELOPMENT_INDEXES },
  certificate: { param: "izin", codes: LEGAL_DOCUMENTS },
  fund_source: { param: "dana", codes: FUND_SOURCES },
  village_status: { param: "status", codes: VILLAGE_STATUSES },
  partner_type: { param: "bentuk", codes: PARTNER_TYPES },
};

/** What each kind can be narrowed by, in the order in which people ask. */
export const FACETS_OF: Record<Sought, readonly FacetName[]> = {
  potentials: ["sector", "kind", "district", "support", "readiness", "development_index", "certificate"],
  interests: ["sector", "kind", "fund_source", "support", "district"],
  villages: ["district", "sector", "development_index", "village_status"],
  partners: ["partner_type", "fund_source"],
};

/** How an address names an order; the first is what is meant when none is named. */
export const SORT_IN_URL = {
  relevance: "relevan",
  newest: "terbaru",
  nearest: "terdekat",
  attention: "jarang-dilihat",
  fit: "paling-cocok",
} as const satisfies Record<DiscoverSort, string>;

/** The distances that one can choose, in kilometres. */
export const DISTANCES = [10, 25, 50, 100] as const;
