import type { Quantity } from "~/matching/domain/market";
import { labels } from "~/matching/domain/phrases/labels";
import type { Kind, Readiness, Sector, Support } from "~/matching/domain/vocabulary";

import { useLanguage, useText } from "../i18n/language";
import { DemoNotice } from "./demo-notice";
import { FoundLines, FoundTitle, type FoundWords } from "./found-words";
import { Heading, type HeadingLevel } from "./heading";
import { KindLabel } from "./kind-label";
import { MoneyRange } from "./money";
import { Photo } from "./photo";
import { type Place, PlaceLine } from "./place-line";
import { QuantityText } from "./quantity-text";
import { Score, type ScoreProps } from "./score";
import { TagList } from "./tag-list";

export type PotentialCardProps = {
  href: string;
  title: string;
  place: Place;
  kind: Kind;
  sector: Sector;
  readiness: Readiness;
  volume: Quantity | null;
  /** The first need weighs most. */
  needs: readonly Support[] | null;
  fundingNeed: { min: number | null; max: number | null } | null;
  /** True when a figure on the card was invented for the demonstration. */
  demonstration?: boolean;
  /** Where the card stands in a list of matches: how well it fits, with reasons. */
  match?: ScoreProps | undefined;
  /** Where the words of a search stand in it. */
  found?: FoundWords | undefined;
  /** Its first photo. */
  photo?: { key: string; caption: string | null; width: number; height: number } | null;
  headingLevel?: HeadingLevel;
};

/** A potential in a list; the whole card can be pressed. */
export function PotentialCard(potential: PotentialCardProps) {
  const { sector: sectors, readiness: levels, support } = labels[useLanguage()];
  const text = useText().parts.potential;
  const { needs, match } = potential;
  return (
    <article className={`card relative ${match ? "match-layout" : "stack gap-3"}`}>
      <div className="stack gap-3">
        {potential.photo && (
          <Photo photo={potential.photo} alt={potential.photo.caption ?? potential.title} size="card" />
        )}
        <div className="stack gap-1">
          <KindLabel kind={potential.kind} />
          <Heading level={potential.headingLevel ?? 3}>
            <a href={potential.href} className="card-link">
              <FoundTitle title={potential.title} found={potential.found} />
            </a>
          </Heading>
          <PlaceLine {...potential.place} />
        </div>
        <FoundLines found={potential.found} />
        <p className="text-sm">
          {sectors[potential.sector]} · {levels[potential.readiness]}
        </p>
        <dl className="facts text-sm">
          {potential.volume && (
            <>
              <dt>{text.volume}</dt>
              <dd>
                <QuantityText quantity={potential.volume} />
              </dd>
            </>
          )}
          {potential.fundingNeed && (
            <>
              <dt>{text.funding}</dt>
              <dd>
                <MoneyRange range={potential.fundingNeed} />
              </dd>
            </>
          )}
        </dl>
        {needs && needs.length > 0 && <TagList label={text.needs} tags={needs.map((need) => support[need])} />}
        {potential.demonstration && <DemoNotice />}
      </div>
      {match && <Score {...match} />}
    </article>
  );
}
