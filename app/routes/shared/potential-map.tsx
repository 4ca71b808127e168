import type { Figures } from "~/server/statistics/read-figures.server";

import { DistrictMap } from "../../components/charts/district-map";
import { KUTAI_WATERS } from "../../components/charts/kutai-waters";
import { districtHref } from "./facet-hrefs";

/** Kemendagri code of the regency whose waters are drawn. */
const KUTAI_KARTANEGARA = "64.02";

/** Where potentials are: a dot per district whose seat is known, each leads to its potentials; nothing where none is. */
export function PotentialMap({ districts }: { districts: Figures["districts"] }) {
  const dots = districts.flatMap(({ code, name, latitude, longitude, potentials }) =>
    latitude === null || longitude === null
      ? []
      : [{ code, name, latitude, longitude, count: potentials, href: districtHref(code) }],
  );
  if (dots.length === 0) return null;
  const isKutai = districts.every(({ code }) => code.startsWith(`${KUTAI_KARTANEGARA}.`));
  return <DistrictMap districts={dots} waters={isKutai ? KUTAI_WATERS : undefined} />;
}
