import { findPartnerInterests } from "~/db/queries/interests/find-partner-interests";
import type { InterestListing } from "~/db/queries/interests/interest-listing";
import { findPartner, type PartnerRecord } from "~/db/queries/partners/find-partner";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";

/** A partner and what it is willing to support now. */
export type PartnerReading = PartnerRecord & { interests: InterestListing[] };

/**
 * A partner with its interests that have not closed, in two statements.
 * @throws AppError `partner_not_found`
 */
export async function readPartner({ db, clock }: Services, { ref }: { ref: string }): Promise<PartnerReading> {
  const [partner, interests] = await Promise.all([
    findPartner(db, { ref }),
    findPartnerInterests(db, { partner: ref, day: clock.today() }),
  ]);
  if (!partner) throw new AppError("partner_not_found");
  return { ...partner, interests };
}
