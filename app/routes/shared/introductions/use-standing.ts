import { isOpenIntroduction } from "~/matching/domain/introduction-state";
import { brokeringLabels } from "~/matching/domain/phrases/brokering-labels";
import { declineReasonText } from "~/matching/domain/phrases/decline-reason";
import type { IntroductionListing } from "~/server/introductions/find-my-introductions.server";

import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

/** The moment at which a page is read, and where. */
export type ShownTime = { timeZone: string; now: Date };

const DAY_MS = 24 * 60 * 60 * 1000;

/** How an introduction stands, in a sentence: until when it waits, since when it is made, or how it ended and why. */
export function useStanding({ timeZone, now }: ShownTime): (introduction: IntroductionListing) => string {
  const language = useLanguage();
  const text = useText().pages.introductions;
  const dayOf = (at: Date) => instantDayText(at, { language, timeZone });
  return ({ state, expiresAt, introducedAt, endedAt, declined, conclusion }) => {
    if (isOpenIntroduction(state)) {
      const days = Math.floor((expiresAt.getTime() - now.getTime()) / DAY_MS);
      return `${text.answeredUntil(dayOf(expiresAt))} (${text.daysLeft(days)})`;
    }
    const result = conclusion && brokeringLabels[language].meetingOutcome[conclusion];
    const why =
      declined?.by && state === "declined"
        ? text.declinedBy(text.who[declined.by], declineReasonText(declined.reason, language))
        : null;
    const when = endedAt ? text.endedOn(dayOf(endedAt)) : introducedAt && text.since(dayOf(introducedAt));
    return [result, why, when].filter(Boolean).join(" · ");
  };
}
