import { recordAudit } from "~/db/queries/audit/record-audit";
import { findMembers } from "~/db/queries/members/find-members";
import { findOrganisation } from "~/db/queries/organisations/find-organisation";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import { notify } from "../notifications/notify";
import type { Services } from "../services.server";

/** Why a partner's papers do not do, as its people read it. */
export type RefuseDocuments = { actor: Actor; partner: string; reason: string };

/**
 * Tells everybody of a partner what is wrong with its papers; the claim stays open.
 * @throws AppError `forbidden`, `not_found`
 */
export async function refuseDocuments(
  { db, clock, settings }: Pick<Services, "db" | "clock" | "settings">,
  { actor, partner, reason }: RefuseDocuments,
): Promise<void> {
  const { regencyCode } = settings;
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  const at = clock.now();
  await db.transaction(async (tx) => {
    const organisation = await findOrganisation(tx, { regencyCode, kind: "partner", key: partner });
    const organisationId = organisation?.organisationId ?? null;
    if (!organisation || organisationId === null) throw new AppError("not_found");
    const people = await findMembers(tx, { organisationId, standings: ["claimed", "confirmed"] });
    await recordAudit(tx, {
      at,
      by: actor,
      onBehalfOf: organisationId,
      action: "refuse_documents",
      subject: { type: "partner", ref: partner },
      reason,
    });
    await notify(tx, {
      to: { userIds: people.map(({ id }) => id) },
      kind: "documents_refused",
      details: { partner: organisation.name, reason },
      path: "/ruang/mitra/berkas",
      at,
    });
  });
}
