import { labels } from "~/matching/domain/phrases/labels";
import type { DevelopmentIndex, VillageStatus } from "~/matching/domain/vocabulary";

import { useLanguage, useText } from "../i18n/language";
import { FoundLines, type FoundWords } from "./found-words";
import { Heading, type HeadingLevel } from "./heading";

type VillageCardProps = {
  href: string;
  name: string;
  status: VillageStatus;
  district: string;
  developmentIndex: DevelopmentIndex | null;
  potentialCount: number;
  /** Where the words of a search stand in it. */
  found?: FoundWords;
  headingLevel?: HeadingLevel;
};

/** A village in a list. */
export function VillageCard(village: VillageCardProps) {
  const text = useText().parts;
  const indexes = labels[useLanguage()].developmentIndex;
  const { developmentIndex } = village;
  return (
    <article className="card stack relative gap-1">
      <Heading level={village.headingLevel ?? 3}>
        <a href={village.href} className="card-link">
          {text.place.village(village.status, village.name)}
        </a>
      </Heading>
      <p className="text-muted">{text.place.district(village.district)}</p>
      <FoundLines found={village.found} />
      <p className="text-sm">
        {text.village.potentials(village.potentialCount)}
        {developmentIndex && ` · ${text.village.index}: ${indexes[developmentIndex]}`}
      </p>
    </article>
  );
}
