import { recordAudit } from "~/db/queries/audit/record-audit";
import { findOwnAccount, type OwnAccount } from "~/db/queries/privacy/find-own-account";
import { findPersonalData, type PersonalData } from "~/db/queries/privacy/find-personal-data";
import type { Actor } from "~/matching/domain/actor";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";

/** Everything stored about one person, to be taken along (UU 27/2022, articles 7 and 13). */
export type OwnData = {
  format: "gandeng-desa-own-data/1";
  madeAt: Date;
  account: OwnAccount;
  organisation: Actor["organisation"];
} & PersonalData;

/**
 * Gathers it; that it was asked for is in the audit log.
 * @throws AppError `not_found` when the account is gone
 */
export async function exportOwnData({ db, clock }: Services, actor: Actor): Promise<OwnData> {
  const at = clock.now();
  return db.transaction(async (tx) => {
    await recordAudit(tx, {
      at,
      by: { userId: actor.userId, role: actor.role },
      action: "download_own_data",
      subject: { type: "user", ref: actor.userId },
    });
    const account = await findOwnAccount(tx, actor.userId);
    if (!account) throw new AppError("not_found");
    const personal = await findPersonalData(tx, actor.userId);
    return { format: "gandeng-desa-own-data/1", madeAt: at, account, organisation: actor.organisation, ...personal };
  });
}
