import { findSubjectHistory } from "~/db/queries/audit/find-subject-history";
import { findPhotos } from "~/db/queries/photos/find-photos";
import type { PhotoListing } from "~/db/queries/photos/photo-listing";
import { findOwnPotential, type OwnPotential } from "~/db/queries/potentials/own-potential";
import { findSimilarPotentials, type Similar } from "~/db/queries/verification/find-similar";
import type { Actor } from "~/matching/domain/actor";
import { type Completeness, completenessOf } from "~/matching/domain/completeness";
import { isBrokerOf } from "~/matching/domain/policy";
import type { PotentialState } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { type AuditRow, auditRow } from "../audit/audit-row";
import type { Services } from "../services.server";
import { changesSince, type ChangesSince } from "./changes-since";

export type { PhotoListing } from "~/db/queries/photos/photo-listing";
export type { Similar } from "~/db/queries/verification/find-similar";

export type { ChangesSince } from "./changes-since";

/** All that DPMD looks at before it publishes or returns a potential. */
export type PotentialReview = OwnPotential & {
  photos: PhotoListing[];
  completeness: Completeness;
  changes: ChangesSince;
  /** Newest first. */
  history: AuditRow[];
  similar: Similar<PotentialState>[];
};

const HISTORY = 30;

/**
 * A potential of the regency, in any state, as DPMD reviews it: four statements.
 * @throws AppError `forbidden` for all but DPMD's brokers, `potential_not_found`
 */
export async function reviewPotential(
  { db, settings }: Services,
  { actor, ref }: { actor: Actor; ref: string },
): Promise<PotentialReview> {
  const regency = settings.regencyCode;
  if (!isBrokerOf(actor, regency)) throw new AppError("forbidden");
  const found = await findOwnPotential(db, { scope: { regency }, ref });
  if (!found) throw new AppError("potential_not_found");
  const [photos, history, similar] = await Promise.all([
    findPhotos(db, ref),
    findSubjectHistory(db, { type: "potential", ref, limit: HISTORY }),
    findSimilarPotentials(db, { villageId: found.villageId, ref, title: found.potential.title }),
  ]);
  const stated = { potential: found.potential, photos: photos.length, location: found.village.location };
  return {
    ...found,
    photos,
    completeness: completenessOf(stated),
    changes: changesSince(history),
    history: history.map(auditRow),
    similar,
  };
}
