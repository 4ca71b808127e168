import { MapPinned } from "lucide-react";

import type { DiscoverInput, FacetCount } from "~/server/search/discover.server";

import { DistrictMap } from "../../components/charts/district-map";
import { KUTAI_WATERS } from "../../components/charts/kutai-waters";
import { useText } from "../../i18n/language";
import { discoverHref } from "./discover-href";

/** A district with its seat, where that is known. */
export type MapDistrict = { code: string; name: string; latitude: number; longitude: number };

type FoundMapProps = { query: DiscoverInput; counts: readonly FacetCount[]; districts: readonly MapDistrict[] };

/** Kemendagri code of the regency whose waters are drawn. */
const KUTAI_KARTANEGARA = "64.02";

/** Where what was found is: each dot narrows the search to its district. Nothing where no district has any. */
export function FoundMap({ query, counts, districts }: FoundMapProps) {
  const text = useText().pages.discover;
  const countOf = new Map(counts.map(({ code, count }) => [code, count]));
  const dots = districts.map((district) => ({
    ...district,
    count: countOf.get(district.code) ?? 0,
    href: discoverHref({ ...query, page: 1, selected: { ...query.selected, district: [district.code] } }),
  }));
  if (query.sought !== "potentials" || !dots.some(({ count }) => count > 0)) return null;
  const isKutai = districts.every(({ code }) => code.startsWith(`${KUTAI_KARTANEGARA}.`));
  return (
    <details className="group print:hidden">
      <summary className="link inline-flex min-h-11 items-center gap-2">
        <MapPinned className="icon" />
        {text.map}
      </summary>
      <div className="pt-2">
        <DistrictMap districts={dots} waters={isKutai ? KUTAI_WATERS : undefined} headingLevel={3} />
      </div>
    </details>
  );
}
