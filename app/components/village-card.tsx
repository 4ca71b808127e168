import { labels } from "~/matching/domain/phrases/labels";
import type { DevelopmentIndex, VillageStatus } from "~/matching/domain/vocabulary";

import { useLanguage, useText } from "../i18n/language";
import { Heading, type HeadingLevel } from "./heading";

type VillageCardProps = {
  href: string;
  name: string;
  status: VillageStatus;
  district: string;
  developmentIndex: DevelopmentIndex | null;
  potentialCount: number;
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
      <p className="text-sm">
        {text.village.potentials(village.potentialCount)}
        {developmentIndex && ` · ${text.village.index}: ${indexes[developmentIndex]}`}
      </p>
    </article>
  );
}
