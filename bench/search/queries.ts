import type { SearchRequest } from "~/server/search/search";
import { ANYTHING } from "~/server/search/testing/documents";

/** What makes a query hard. */
export const QUERY_GROUPS = ["typos", "prefixes", "synonyms", "filters", "geo"] as const;
export type QueryGroup = (typeof QUERY_GROUPS)[number];

/** A search of a kind that people make. */
export type BenchQuery = { group: QueryGroup; request: SearchRequest };

const TENGGARONG = { latitude: -0.41, longitude: 116.98 };
const BANDUNG = { latitude: -6.91, longitude: 107.61 };
const MALANG = { latitude: -7.98, longitude: 112.63 };

type Asked = Partial<SearchRequest>;

const ASKED: Record<QueryGroup, readonly Asked[]> = {
  typos: [
    { text: "kakoa fermentasi" },
    { text: "padi orgnik" },
    { text: "tenun ulap doyp" },
    { text: "kerupk ikan haruan" },
    { text: "gula aern" },
    { text: "tengarong", sought: "villages" },
    { text: "membeli karett rakyat", sought: "interests" },
    { text: "yayasan mkar jaya", sought: "partners" },
  ],
  prefixes: [
    { text: "ko" },
    { text: "keram" },
    { text: "ampl" },
    { text: "wisata da" },
    { text: "gula se" },
    { text: "suka", sought: "villages" },
    { text: "bea", sought: "interests" },
    { text: "koperasi me", sought: "partners" },
  ],
  synonyms: [
    { text: "coklat" },
    { text: "gula merah" },
    { text: "honey" },
    { text: "beras" },
    { text: "bakau" },
    { text: "panel surya" },
    { text: "pembibitan ikan" },
    { text: "beasiswa", sought: "interests" },
  ],
  filters: [
    { selected: { sector: ["aquaculture", "capture_fisheries"], support: ["training"] } },
    { selected: { kind: ["umkm"], readiness: ["market_ready"] }, sort: "newest" },
    { text: "ikan", selected: { readiness: ["producing", "market_ready"] } },
    { text: "pelatihan", selected: { district: ["64.02.06", "64.02.02"] } },
    { text: "wisata", selected: { kind: ["tourism_culture"], development_index: ["disadvantaged"] } },
    { selected: { development_index: ["severely_disadvantaged"], sector: ["plantation"] }, sought: "villages" },
    { text: "desa", selected: { fund_source: ["zakat", "infak"] }, sought: "interests" },
    { selected: { partner_type: ["foundation", "ngo"] }, sought: "partners" },
  ],
  geo: [
    { near: { ...TENGGARONG, withinKm: 25 }, sort: "nearest" },
    { text: "padi", near: { ...TENGGARONG, withinKm: 50 } },
    { text: "kerajinan", near: { ...BANDUNG, withinKm: null }, sort: "nearest" },
    { text: "air terjun", near: { ...MALANG, withinKm: 100 }, sort: "nearest" },
    { near: { ...MALANG, withinKm: 50 }, sort: "attention" },
    { text: "walet", near: { ...TENGGARONG, withinKm: null }, sort: "nearest" },
    { near: { ...BANDUNG, withinKm: 30 }, sort: "nearest", sought: "villages" },
    { text: "pupuk", near: { ...TENGGARONG, withinKm: 200 }, selected: { support: ["equipment"] }, sort: "nearest" },
  ],
};

/** Eight queries of each group. */
export const BENCH_QUERIES: readonly BenchQuery[] = QUERY_GROUPS.flatMap((group) =>
  ASKED[group].map((asked) => ({ group, request: { ...ANYTHING, ...asked } })),
);

/** A query as a line: what is asked for, the words, and all that narrows it. */
export function describeQuery({ sought, text, selected, near, sort }: SearchRequest): string {
  const chosen = Object.entries(selected).map(([facet, codes]) => `${facet}=${codes.join("|")}`);
  const within = near ? [near.withinKm ? `within ${near.withinKm} km` : "measured"] : [];
  return [sought, JSON.stringify(text), ...chosen, ...within, ...(sort === "relevance" ? [] : [sort])].join(" ");
}
