import type { Db } from "~/db/client";
import { countConfirmed } from "~/db/queries/members/count-confirmed";
import { findOrganisation } from "~/db/queries/organisations/find-organisation";

import { notify } from "../../notifications/notify";
import { organisationPath } from "../../organisations/organisation-path";

/** An organisation of the regency that somebody confirmed has just left. */
export type LeftOrganisation = { organisationId: number; regencyCode: string; at: Date };

/** Tells DPMD when nobody confirmed is left in an organisation. */
export async function tellWhenEmpty(tx: Db, { organisationId, regencyCode, at }: LeftOrganisation): Promise<void> {
  if ((await countConfirmed(tx, { organisationId })) > 0) return;
  const organisation = await findOrganisation(tx, { regencyCode, organisationId });
  if (!organisation) return;
  await notify(tx, {
    to: { regencyCode, roles: ["broker", "admin"] },
    kind: "organisation_empty",
    details: { organisation: organisation.name },
    path: organisationPath(organisation),
    at,
  });
}
