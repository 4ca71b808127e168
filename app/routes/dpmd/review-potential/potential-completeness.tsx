import type { PotentialReview } from "~/server/verification/review-potential.server";

import { useText } from "../../../i18n/language";

/** How complete it is and what is missing. */
export function PotentialCompleteness({ review: { completeness, photos } }: { review: PotentialReview }) {
  const text = useText().pages.dpmd.review;
  const missing = completeness.missing.map(({ part }) => text.parts[part]).join(", ");
  return (
    <section className="stack gap-1">
      <h2 className="text-lg">{text.village}</h2>
      <p className="font-semibold">{text.complete(completeness.percent)}</p>
      <p>{missing === "" ? text.nothingMissing : text.missing(missing)}</p>
      <p className="text-muted">{text.photos(photos.length)}</p>
    </section>
  );
}
