import { labels } from "~/matching/domain/phrases/labels";
import type { FundSource, PartnerType, Sector, Support } from "~/matching/domain/vocabulary";

import { useLanguage, useText } from "../i18n/language";
import { DateText } from "./date-text";
import { DemoNotice } from "./demo-notice";
import { FoundLines, FoundTitle, type FoundWords } from "./found-words";
import { Heading, type HeadingLevel } from "./heading";
import { MoneyRange } from "./money";
import { PartnerLine } from "./partner-line";
import { Score, type ScoreProps } from "./score";
import { TagList } from "./tag-list";

export type InterestCardProps = {
  href: string;
  title: string;
  partner: { name: string; type: PartnerType };
  fundSource: FundSource;
  offers: readonly Support[];
  /** Empty: any sector. */
  sectors: readonly Sector[];
  budgetPerVillage: { min: number | null; max: number | null } | null;
  capacity: number;
  /** Last day, `2026-12-31`. */
  closes: string;
  /** True when a figure on the card was invented for the demonstration. */
  demonstration?: boolean;
  /** Where the card stands in a list of matches: how well it fits, with reasons. */
  match?: ScoreProps | undefined;
  /** Where the words of a search stand in it. */
  found?: FoundWords | undefined;
  headingLevel?: HeadingLevel;
};

/** An interest in a list; the whole card can be pressed. */
export function InterestCard(interest: InterestCardProps) {
  const { fundSource, sector, support } = labels[useLanguage()];
  const text = useText().parts.interest;
  const { match, sectors } = interest;
  return (
    <article className={`card relative ${match ? "match-layout" : "stack gap-3"}`}>
      <div className="stack gap-3">
        <div className="stack gap-1">
          <p className="eyebrow">{fundSource[interest.fundSource]}</p>
          <Heading level={interest.headingLevel ?? 3}>
            <a href={interest.href} className="card-link">
              <FoundTitle title={interest.title} found={interest.found} />
            </a>
          </Heading>
          <PartnerLine {...interest.partner} />
        </div>
        <FoundLines found={interest.found} />
        <dl className="facts text-sm">
          <dt>{text.seeks}</dt>
          <dd>{sectors.length === 0 ? text.anySector : sectors.map((sought) => sector[sought]).join(", ")}</dd>
          {interest.budgetPerVillage && (
            <>
              <dt>{text.budget}</dt>
              <dd>
                <MoneyRange range={interest.budgetPerVillage} />
              </dd>
            </>
          )}
          <dt>{text.capacity}</dt>
          <dd>{text.capacityText(interest.capacity)}</dd>
          <dt>{text.until}</dt>
          <dd>
            <DateText day={interest.closes} />
          </dd>
        </dl>
        <TagList label={text.offers} tags={interest.offers.map((offer) => support[offer])} />
        {interest.demonstration && <DemoNotice />}
      </div>
      {match && <Score {...match} />}
    </article>
  );
}
