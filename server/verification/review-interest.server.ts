import { findSubjectHistory } from "~/db/queries/audit/find-subject-history";
import { findOwnInterest, type OwnInterest } from "~/db/queries/interests/own-interest";
import { findSimilarInterests, type Similar } from "~/db/queries/verification/find-similar";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";
import type { InterestState } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { type AuditRow, auditRow } from "../audit/audit-row";
import type { Services } from "../services.server";
import { changesSince, type ChangesSince } from "./changes-since";
import { type InterestGap, interestGaps } from "./interest-gaps";

export type { InterestGap } from "./interest-gaps";

export type { ChangesSince } from "./changes-since";

/** All that DPMD looks at before it publishes or returns an interest. */
export type InterestReview = OwnInterest & {
  gaps: InterestGap[];
  changes: ChangesSince;
  /** Newest first. */
  history: AuditRow[];
  similar: Similar<InterestState>[];
};

const HISTORY = 30;

/**
 * An interest in any state, as DPMD reviews it: three statements.
 * @throws AppError `forbidden` for all but DPMD's brokers, `interest_not_found`
 */
export async function reviewInterest(
  { db, clock, settings }: Services,
  { actor, ref }: { actor: Actor; ref: string },
): Promise<InterestReview> {
  if (!isBrokerOf(actor, settings.regencyCode)) throw new AppError("forbidden");
  const found = await findOwnInterest(db, { scope: { everyPartner: true }, ref });
  if (!found) throw new AppError("interest_not_found");
  const [history, similar] = await Promise.all([
    findSubjectHistory(db, { type: "interest", ref, limit: HISTORY }),
    findSimilarInterests(db, { partnerId: found.partnerId, ref, title: found.interest.title }),
  ]);
  const gaps = interestGaps(found.interest, clock.today());
  return { ...found, gaps, changes: changesSince(history), history: history.map(auditRow), similar };
}
