import { recordAudit } from "~/db/queries/audit/record-audit";
import { findMembers } from "~/db/queries/members/find-members";
import { findOrganisation } from "~/db/queries/organisations/find-organisation";
import { renewVerification, verifyOrganisation } from "~/db/queries/organisations/verify-organisation";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import { notify } from "../notifications/notify";
import type { Services } from "../services.server";

/** Whose papers are in order: a partner's ref. */
export type VerifyDocuments = { actor: Actor; partner: string };

/**
 * Finds the papers that a partner has sent until now in order and tells its people; from the first time on the public sees
 * the partner. Who speaks for it is decided before.
 * @throws AppError `forbidden`, `not_found`, `wrong_state` while nobody is confirmed to speak for the partner
 */
export async function verifyDocuments(
  { db, clock, settings }: Pick<Services, "db" | "clock" | "settings">,
  { actor, partner }: VerifyDocuments,
): Promise<void> {
  const { regencyCode } = settings;
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  const at = clock.now();
  await db.transaction(async (tx) => {
    const organisation = await findOrganisation(tx, { regencyCode, kind: "partner", key: partner });
    const id = organisation?.organisationId ?? null;
    if (!organisation || id === null) throw new AppError("not_found");
    if (!organisation.hasMembers) throw new AppError("wrong_state");
    if (!(await verifyOrganisation(tx, { id, at }))) await renewVerification(tx, { id, at });
    await recordAudit(tx, {
      at,
      by: actor,
      onBehalfOf: id,
      action: "verify_documents",
      subject: { type: "partner", ref: partner },
    });
    const people = await findMembers(tx, { organisationId: id, standings: ["confirmed"] });
    await notify(tx, {
      to: { userIds: people.map(({ id: userId }) => userId) },
      kind: "documents_verified",
      details: { partner: organisation.name },
      path: "/ruang/mitra/berkas",
      at,
    });
  });
}
