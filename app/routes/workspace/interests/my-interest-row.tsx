import { labels } from "~/matching/domain/phrases/labels";
import { returnReasonText } from "~/matching/domain/phrases/return-reason";
import type { MyInterestListing } from "~/server/interests/find-my-interests.server";

import { href } from "../../../http/href";
import { dayText, instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { InterestStateTag } from "../interest-work/interest-state-tag";

type MyInterestRowProps = { interest: MyInterestListing; timeZone: string; showsPartner: boolean };

/** An interest in the list of those who work on it. */
export function MyInterestRow({ interest, timeZone, showsPartner }: MyInterestRowProps) {
  const language = useLanguage();
  const { list: text } = useText().pages.myInterest;
  const { windowText } = useText().pages.interest;
  const { ref, title, partner, fundSource, state, returnReason, updatedAt, opens, closes, fits, saved } = interest;
  return (
    <li className="card stack relative gap-2">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div>
          <p className="eyebrow">{labels[language].fundSource[fundSource]}</p>
          <h2 className="text-lg">
            <a href={href.myInterest(ref)} className="card-link" lang="id">
              {title}
            </a>
          </h2>
          {showsPartner && <p className="text-muted">{partner.name}</p>}
        </div>
        <InterestStateTag state={state} isReturned={returnReason !== null && state === "draft"} />
      </div>
      {returnReason !== null && state === "draft" && (
        <p className="text-warning">{text.returned(returnReasonText(returnReason, language))}</p>
      )}
      <p>{[...(fits === null ? [] : [text.fits(fits)]), ...(saved > 0 ? [text.saved(saved)] : [])].join(" · ")}</p>
      <p className="text-sm text-muted">
        {windowText(dayText(opens, language), dayText(closes, language))} ·{" "}
        {text.updated(instantDayText(updatedAt, { language, timeZone }))}
      </p>
    </li>
  );
}
