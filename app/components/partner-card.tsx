import { labels } from "~/matching/domain/phrases/labels";
import type { PartnerType } from "~/matching/domain/vocabulary";

import { useLanguage, useText } from "../i18n/language";
import { Heading, type HeadingLevel } from "./heading";

type PartnerCardProps = {
  href: string;
  name: string;
  type: PartnerType;
  interestCount: number;
  headingLevel?: HeadingLevel;
};

/** A partner in a list. */
export function PartnerCard({ href, name, type, interestCount, headingLevel = 3 }: PartnerCardProps) {
  const text = useText().parts.partner;
  const types = labels[useLanguage()].partnerType;
  return (
    <article className="card stack relative gap-1">
      <Heading level={headingLevel}>
        <a href={href} className="card-link">
          {name}
        </a>
      </Heading>
      <p className="text-muted">{types[type]}</p>
      <p className="text-sm">{text.interests(interestCount)}</p>
    </article>
  );
}
