import { labels } from "~/matching/domain/phrases/labels";
import type { PartnerReading } from "~/server/partners/read-partner.server";

import { Breadcrumb } from "../../components/breadcrumb";
import { useLanguage, useText } from "../../i18n/language";
import { Sources } from "../shared/sources";
import { trails } from "../shared/trails";
import { Words } from "../shared/words";

/** Who the partner is, in its own words, and where they come from. */
export function PartnerHead({ partner }: { partner: PartnerReading }) {
  const types = labels[useLanguage()].partnerType;
  const { pages } = useText();
  return (
    <header className="stack gap-4">
      <Breadcrumb trail={trails.partner(pages, partner.name)} />
      <div className="stack gap-1">
        <p className="eyebrow">{types[partner.type]}</p>
        <h1>{partner.name}</h1>
      </div>
      <Words text={partner.description} none={pages.partner.noDescription} />
      <Sources source={partner.source} />
    </header>
  );
}
