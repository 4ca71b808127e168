import { labels } from "~/matching/domain/phrases/labels";
import type { Language } from "~/matching/domain/vocabulary";
import type { FacetName, Sought } from "~/server/search/discover.server";

import type { Text } from "../../i18n/id";

/** Names of the regency's districts by code. */
export type DistrictNames = Record<string, string>;

/** What a facet's code is called; the code itself when nothing is known of it. */
export function codeWords(
  { facet, code }: { facet: FacetName; code: string },
  { language, districts }: { language: Language; districts: DistrictNames },
): string {
  const { kind, sector, support, readiness, developmentIndex, legal, fundSource, villageStatus, partnerType } =
    labels[language];
  const words: Record<FacetName, Record<string, string>> = {
    kind,
    sector,
    support,
    readiness,
    development_index: developmentIndex,
    certificate: legal,
    district: districts,
    fund_source: fundSource,
    village_status: villageStatus,
    partner_type: partnerType,
  };
  return words[facet][code] ?? code;
}

/** What a facet asks of this kind of thing. */
export function facetWords(facet: FacetName, sought: Sought, text: Text["pages"]["discover"]): string {
  if (facet === "support") return text.facets.support[sought === "interests" ? "interests" : "potentials"];
  return text.facets[facet];
}
