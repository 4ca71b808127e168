import { labels } from "~/matching/domain/phrases/labels";
import type { InterestReview } from "~/server/verification/review-interest.server";

import { StatusTag } from "../../../components/status-tag";
import { TagList } from "../../../components/tag-list";
import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { momentText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

type ReviewedInterestProps = { review: InterestReview; timeZone: string };

/** Whose it is, whether that partner is verified, when it was submitted, and what it offers. */
export function ReviewedInterest({ review, timeZone }: ReviewedInterestProps) {
  const language = useLanguage();
  const { pages, parts } = useText();
  const { dpmd } = pages;
  const { partnerType, fundSource, support } = labels[language];
  const { interest, partner, isVerified, state, submittedAt } = review;
  return (
    <div className="stack gap-3">
      <p className="cluster">
        {isVerified ? <TextLink href={href.partner(partner.ref)}>{partner.name}</TextLink> : partner.name}
        <span className="text-muted">{partnerType[partner.type]}</span>
        {!isVerified && <StatusTag tone="warning">{dpmd.verification.unverified}</StatusTag>}
      </p>
      <p>{fundSource[interest.fundSource]}</p>
      <TagList label={parts.interest.offers} tags={interest.offers.map((offer) => support[offer])} />
      <p className="cluster">
        {submittedAt && <span>{dpmd.review.since(momentText(submittedAt, { language, timeZone }))}</span>}
        {state === "published" && <TextLink href={href.interest(interest.ref)}>{dpmd.review.preview}</TextLink>}
      </p>
    </div>
  );
}
