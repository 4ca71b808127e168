import type { InterestGap } from "~/server/verification/review-interest.server";

import { useText } from "../../../i18n/language";

/** What is missing in the interest or cannot be right, what matters most first. */
export function InterestGaps({ gaps }: { gaps: readonly InterestGap[] }) {
  const text = useText().pages.dpmd.review;
  return (
    <section className="stack gap-1">
      <h2 className="text-lg">{text.gapsTitle}</h2>
      {gaps.length === 0 && <p>{text.noGaps}</p>}
      <ul className="list-disc pl-5">
        {gaps.map((gap) => (
          <li key={gap}>{text.gaps[gap]}</li>
        ))}
      </ul>
    </section>
  );
}
