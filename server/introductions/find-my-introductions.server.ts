import { findIntroductions } from "~/db/queries/introductions/find-introductions";
import type { IntroductionRecord } from "~/db/queries/introductions/introduction-record";
import type { Actor } from "~/matching/domain/actor";
import { AWAITED, sideOf } from "~/matching/domain/introduction-state";
import { INTRODUCTION_STATES } from "~/matching/domain/brokering-vocabulary";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { type IntroductionListing, introductionListing } from "./introduction-listing";
import { introductionScopeOf } from "./introduction-scope";

export type { IntroductionListing } from "./introduction-listing";

/** The introductions of a side: what waits for its answer, what waits for others, who it is introduced to, and how others ended. */
export type MyIntroductions = {
  side: "village" | "partner";
  forMe: IntroductionListing[];
  forOthers: IntroductionListing[];
  introduced: IntroductionListing[];
  ended: IntroductionListing[];
};

/** Newest ones shown; a side has few, since open ones are limited. */
const MOST = 200;

/**
 * The introductions of the actor's village, partner, or kecamatan; what changed last comes first, what waits for an answer
 * by its end.
 * @throws AppError `forbidden` for whoever is of neither side, or not confirmed yet
 */
export async function findMyIntroductions({ db, settings }: Services, actor: Actor): Promise<MyIntroductions> {
  const side = sideOf(actor);
  const scope = introductionScopeOf(actor, settings.regencyCode);
  if (!scope || side === "broker") throw new AppError("forbidden");
  const found = await findIntroductions(db, { scope, states: INTRODUCTION_STATES, order: "newest", limit: MOST });
  const isForMe = ({ state }: IntroductionRecord) => AWAITED[state].includes(side);
  const isForOthers = (record: IntroductionRecord) => AWAITED[record.state].length > 0 && !isForMe(record);
  const isIntroducedNow = ({ state }: IntroductionRecord) => state === "introduced" || state === "met";
  const rest = found.filter((one) => AWAITED[one.state].length === 0);
  const listed = (records: IntroductionRecord[]) => records.map(introductionListing);
  return {
    side,
    forMe: listed(found.filter(isForMe).sort((a, b) => a.expiresAt.getTime() - b.expiresAt.getTime())),
    forOthers: listed(found.filter(isForOthers)),
    introduced: listed(rest.filter(isIntroducedNow)),
    ended: listed(rest.filter((one) => !isIntroducedNow(one))),
  };
}
