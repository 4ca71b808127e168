import { MapPin } from "lucide-react";

import type { VillageReading } from "~/server/villages/read-village.server";

import { Breadcrumb } from "../../components/breadcrumb";
import { useText } from "../../i18n/language";
import { BestMatch } from "../shared/best-match";
import { districtHref } from "../shared/facet-hrefs";
import { trails } from "../shared/trails";

/** The village's name and place, and what there is in a line. */
export function VillageHead({ reading }: { reading: VillageReading }) {
  const { pages, parts } = useText();
  const { village, district, potentials, partners, partnerCount } = reading;
  const [best] = partners;
  const name = parts.place.village(village.status, village.name);
  return (
    <header className="stack gap-4">
      <Breadcrumb trail={trails.village(pages, name)} />
      <div className="stack gap-1">
        <h1>{name}</h1>
        <p className="with-icon text-muted">
          <MapPin className="icon" />
          <a href={districtHref(district.code)} className="link">
            {parts.place.district(district.name)}
          </a>
        </p>
      </div>
      {potentials.length > 0 && (
        <>
          <p className="measure">
            {pages.village.offers(potentials.map(({ potential }) => potential.title).join("; "))}
          </p>
          <BestMatch
            best={best ? { name: best.interest.partner.name, match: best.match } : null}
            worthy={partnerCount}
            none={pages.village.noBest}
          />
        </>
      )}
    </header>
  );
}
