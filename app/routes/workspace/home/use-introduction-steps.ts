import type { MyIntroductions } from "~/server/introductions/find-my-introductions.server";

import { href } from "../../../http/href";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { useSignedIn } from "../../../http/signed-in";
import type { Step } from "../village-work/step-list";

type Waiting = { forMe: MyIntroductions["forMe"]; timeZone: string };

/** More than this many wait on their own page. */
const MOST = 3;

/** Introductions that wait for this side's answer, soonest over first. */
export function useIntroductionSteps({ forMe, timeZone }: Waiting): Step[] {
  const language = useLanguage();
  const { pages, parts } = useText();
  const text = pages.introductions.step;
  const isPartner = useSignedIn()?.role === "partner_officer";
  return forMe.slice(0, MOST).map(({ ref, village, partner, potential, expiresAt }) => ({
    href: href.introduction(ref),
    title: text.title(isPartner ? parts.place.village(village.status, village.name) : partner.name),
    why: text.why(potential.title, instantDayText(expiresAt, { language, timeZone })),
    isUrgent: true,
  }));
}
