import { labels } from "~/matching/domain/phrases/labels";
import type { PotentialReading } from "~/server/potentials/read-potential.server";

import { Breadcrumb } from "../../components/breadcrumb";
import { KindLabel } from "../../components/kind-label";
import { TagList } from "../../components/tag-list";
import { useLanguage, useText } from "../../i18n/language";
import { BestMatch } from "../shared/best-match";
import { trails } from "../shared/trails";
import { VillageLink } from "../shared/village-link";

/** What the potential is, where, what it needs, and what fits it best. */
export function PotentialHead({ reading }: { reading: PotentialReading }) {
  const { sector, readiness, support } = labels[useLanguage()];
  const { pages, parts } = useText();
  const { potential, village, district, matches, worthyCount } = reading;
  const [best] = matches;
  return (
    <header className="stack gap-4">
      <Breadcrumb trail={trails.potential(pages, potential.title)} />
      <div className="stack gap-1">
        <KindLabel kind={potential.kind} />
        <h1 lang="id">{potential.title}</h1>
        <VillageLink village={village} district={district.name} />
        <p>
          {sector[potential.sector]} · {readiness[potential.readiness]}
        </p>
      </div>
      {potential.needs && potential.needs.length > 0 && (
        <TagList label={parts.potential.needs} tags={potential.needs.map((need) => support[need])} />
      )}
      <BestMatch
        best={best ? { name: best.interest.partner.name, match: best.match } : null}
        worthy={worthyCount}
        none={pages.potential.noBest}
      />
    </header>
  );
}
