import type { Db } from "~/db/client";
import type { FieldChange } from "~/db/queries/audit/audit-line";
import { recordAudit } from "~/db/queries/audit/record-audit";
import type { OwnPotential } from "~/db/queries/potentials/own-potential";
import { touchPotential } from "~/db/queries/potentials/touch-potential";
import type { Actor } from "~/matching/domain/actor";

import { tellVillage } from "../../villages/tell-village";
import { potentialPath } from "../potential-path";

/** What was done with which photo of a potential. */
export type PhotoChange = {
  actor: Actor;
  action: "add_photo" | "remove_photo" | "move_photo" | "caption_photo";
  key: string;
  at: Date;
  /** What was said of it before, and now. */
  changes?: readonly FieldChange[];
};

/** Notes when the potential changed, which renews the market; writes the audit log, and tells the village when somebody else acted in its name. */
export async function tellOfPhoto(
  tx: Db,
  { id, potential, villageId }: OwnPotential,
  { actor, action, key, at, changes }: PhotoChange,
): Promise<void> {
  const { ref, title } = potential;
  await touchPotential(tx, { id, at });
  const onBehalfOf = await tellVillage(tx, { actor, villageId, title, path: potentialPath(ref), at });
  const subject = { type: "potential", ref };
  await recordAudit(tx, {
    at,
    by: actor,
    onBehalfOf,
    action,
    subject,
    details: { photo: key },
    ...(changes && { changes }),
  });
}
