import type { Db } from "~/db/client";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { findRivals } from "~/db/queries/claims/find-claims";
import type { Role } from "~/matching/domain/vocabulary";

import { notify } from "../../notifications/notify";

/** Somebody who has just claimed an organisation. */
export type NewClaim = {
  regencyCode: string;
  userId: string;
  name: string;
  role: Role;
  organisation: { id: number; name: string };
  at: Date;
};

/** Notes the claim, tells DPMD, and tells everybody who claims or has the same organisation of each other. */
export async function announceClaim(tx: Db, claim: NewClaim): Promise<void> {
  const { regencyCode, userId, name, role, organisation, at } = claim;
  await recordAudit(tx, {
    at,
    by: { userId, role },
    action: "claim_organisation",
    subject: { type: "user", ref: userId },
    to: "claimed",
    details: { organisation: organisation.name },
  });
  await notify(tx, {
    to: { regencyCode, roles: ["broker"] },
    kind: "claim_made",
    details: { name, organisation: organisation.name },
    path: "/dpmd/klaim",
    at,
  });
  const rivals = await findRivals(tx, { organisationId: organisation.id, except: userId });
  const rival = { kind: "claim_rival", details: { organisation: organisation.name }, path: "/ruang", at } as const;
  await notify(tx, { ...rival, to: { userIds: rivals.length > 0 ? [userId, ...rivals] : [] } });
  await notify(tx, {
    to: { organisationId: organisation.id },
    kind: "claim_beside",
    details: { name, organisation: organisation.name },
    path: "/ruang/rekan",
    at,
  });
}
