import { findPublishedPotential } from "~/db/queries/potentials/find-published-potential";
import type { Kind, VillageStatus } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";

/** What a potential's card shows; `photo` is the key of its first one. */
export type PotentialCardFacts = {
  title: string;
  kind: Kind;
  village: { name: string; status: VillageStatus };
  district: string;
  photo: string | null;
};

/**
 * A published potential, as its card shows it.
 * @throws AppError `potential_not_found`, as its page does
 */
export async function readPotentialCard(
  { db, settings }: Services,
  { ref }: { ref: string },
): Promise<PotentialCardFacts> {
  const found = await findPublishedPotential(db, { regencyCode: settings.regencyCode, ref });
  if (!found) throw new AppError("potential_not_found");
  const { potential, village, district, photos } = found;
  const { title, kind } = potential;
  return { title, kind, village, district: district.name, photo: photos[0]?.key ?? null };
}
