import { Building2 } from "lucide-react";

import { labels } from "~/matching/domain/phrases/labels";
import type { InterestReading } from "~/server/interests/read-interest.server";

import { Breadcrumb } from "../../components/breadcrumb";
import { StatusTag } from "../../components/status-tag";
import { TagList } from "../../components/tag-list";
import { TextLink } from "../../components/text-link";
import { href } from "../../http/href";
import { dayText } from "../../i18n/format";
import { useLanguage, useText } from "../../i18n/language";
import { BestMatch } from "../shared/best-match";
import { trails } from "../shared/trails";

/** Who offers what, whether it is open, and what fits it best. */
export function InterestHead({ reading }: { reading: InterestReading }) {
  const { fundSource, partnerType, support } = labels[useLanguage()];
  const { pages } = useText();
  const text = pages.interest;
  const { interest, partner, matches, worthyCount } = reading;
  const [best] = matches;
  return (
    <header className="stack gap-4">
      <Breadcrumb trail={trails.interest(pages, interest.title)} />
      <div className="stack gap-1">
        <p className="eyebrow">{fundSource[interest.fundSource]}</p>
        <h1 lang="id">{interest.title}</h1>
        <p className="with-icon text-muted">
          <Building2 className="icon" />
          <span>
            <TextLink href={href.partner(partner.ref)}>{partner.name}</TextLink> · {partnerType[partner.type]}
          </span>
        </p>
      </div>
      <div className="cluster gap-x-4">
        <WindowTag reading={reading} />
        <TagList label={text.offers} tags={interest.offers.map((offer) => support[offer])} />
      </div>
      <BestMatch
        best={best ? { name: best.potential.title, match: best.match } : null}
        worthy={worthyCount}
        none={text.noBest}
      />
    </header>
  );
}

function WindowTag({ reading: { window, interest } }: { reading: InterestReading }) {
  const language = useLanguage();
  const text = useText().pages.interest.states;
  if (window === "open") return <StatusTag tone="positive">{text.open}</StatusTag>;
  if (window === "closed") {
    return <StatusTag tone="warning">{text.closed(dayText(interest.closes, language))}</StatusTag>;
  }
  return <StatusTag tone="informative">{text.not_open_yet(dayText(interest.opens, language))}</StatusTag>;
}
