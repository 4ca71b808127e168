import { labels } from "~/matching/domain/phrases/labels";
import type { PartnerReading } from "~/server/partners/read-partner.server";

import { Breadcrumb } from "../../components/breadcrumb";
import { href } from "../../http/href";
import { useLanguage, useText } from "../../i18n/language";
import { discoverHref } from "../discover/discover-href";
import { EVERYTHING } from "../discover/discover-query";
import { Sources } from "../shared/sources";
import { Words } from "../shared/words";

/** Who the partner is, in its own words, and where they come from. */
export function PartnerHead({ partner }: { partner: PartnerReading }) {
  const types = labels[useLanguage()].partnerType;
  const { site, discover, partner: text } = useText().pages;
  return (
    <header className="stack gap-4">
      <Breadcrumb
        trail={[
          { label: site.nav.home, href: href.home },
          { label: discover.title.partners, href: discoverHref({ ...EVERYTHING, sought: "partners" }) },
          { label: partner.name },
        ]}
      />
      <div className="stack gap-1">
        <p className="eyebrow">{types[partner.type]}</p>
        <h1>{partner.name}</h1>
      </div>
      <Words text={partner.description} none={text.noDescription} />
      <Sources source={partner.source} />
    </header>
  );
}
