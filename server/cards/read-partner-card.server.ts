import { findPartner } from "~/db/queries/partners/find-partner";
import type { PartnerType } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";

/** What a partner's card shows. */
export type PartnerCardFacts = { name: string; type: PartnerType };

/**
 * A verified partner, as its card shows it.
 * @throws AppError `partner_not_found`, as its page does
 */
export async function readPartnerCard({ db }: Services, { ref }: { ref: string }): Promise<PartnerCardFacts> {
  const found = await findPartner(db, { ref });
  if (!found) throw new AppError("partner_not_found");
  return { name: found.name, type: found.type };
}
