import { labels } from "~/matching/domain/phrases/labels";
import type { PartnerType } from "~/matching/domain/vocabulary";

import { useLanguage, useText } from "../i18n/language";
import { FoundLines, FoundTitle, type FoundWords } from "./found-words";
import { Heading, type HeadingLevel } from "./heading";

type PartnerCardProps = {
  href: string;
  name: string;
  type: PartnerType;
  interestCount: number;
  /** Where the words of a search stand in it. */
  found?: FoundWords;
  headingLevel?: HeadingLevel;
};

/** A partner in a list. */
export function PartnerCard({ href, name, type, interestCount, found, headingLevel = 3 }: PartnerCardProps) {
  const text = useText().parts.partner;
  const types = labels[useLanguage()].partnerType;
  return (
    <article className="card stack relative gap-1">
      <Heading level={headingLevel}>
        <a href={href} className="card-link">
          <FoundTitle title={name} found={found} />
        </a>
      </Heading>
      <p className="text-muted">{types[type]}</p>
      <FoundLines found={found} />
      <p className="text-sm">{text.interests(interestCount)}</p>
    </article>
  );
}
