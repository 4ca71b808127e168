import { labels } from "~/matching/domain/phrases/labels";
import type { PotentialReview } from "~/server/verification/review-potential.server";

import { KindLabel } from "../../../components/kind-label";
import { StatusTag } from "../../../components/status-tag";
import { TagList } from "../../../components/tag-list";
import { TextLink } from "../../../components/text-link";
import { href } from "../../../http/href";
import { momentText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { VillageLink } from "../../shared/village-link";

type ReviewedPotentialProps = { review: PotentialReview; timeZone: string };

/** Whose it is, when it was submitted, whether the village head agrees, and its photos. */
export function ReviewedPotential({ review, timeZone }: ReviewedPotentialProps) {
  const language = useLanguage();
  const { pages, parts } = useText();
  const { dpmd } = pages;
  const { sector, readiness, support } = labels[language];
  const { potential, village, district, state, submittedAt, headApprovedAt, photos } = review;
  return (
    <div className="stack gap-3">
      <KindLabel kind={potential.kind} />
      <VillageLink village={village} district={district.name} />
      <p>
        {sector[potential.sector]} · {readiness[potential.readiness]}
      </p>
      {potential.needs && potential.needs.length > 0 && (
        <TagList label={parts.potential.needs} tags={potential.needs.map((need) => support[need])} />
      )}
      <p className="cluster">
        {submittedAt && <span>{dpmd.review.since(momentText(submittedAt, { language, timeZone }))}</span>}
        {headApprovedAt ? (
          <StatusTag tone="positive">{dpmd.verification.headApproved}</StatusTag>
        ) : (
          <StatusTag tone="warning">{dpmd.verification.headNotYet}</StatusTag>
        )}
        {state === "published" && <TextLink href={href.potential(potential.ref)}>{dpmd.review.preview}</TextLink>}
      </p>
      {photos.length > 0 && (
        <ul className="flex flex-wrap gap-3">
          {photos.map(({ key, caption }, place) => (
            <li key={key} className="w-44">
              <a href={href.photo(key, "large")}>
                <img
                  src={href.photo(key, "card")}
                  alt={caption ?? pages.dpmd.review.photos(place + 1)}
                  width={176}
                  height={132}
                  loading="lazy"
                  className="h-33 w-44 rounded-md border border-line object-cover"
                />
              </a>
              {caption && <p className="text-sm">{caption}</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
