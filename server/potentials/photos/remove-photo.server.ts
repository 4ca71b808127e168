import { removePhotoRow } from "~/db/queries/photos/remove-photo-row";
import type { Actor } from "~/matching/domain/actor";

import { AppError } from "../../app-error.server";
import type { Services } from "../../services.server";
import { lockOpenPotential } from "./open-potential";
import { removePhotoFiles } from "./photo-files";
import { tellOfPhoto } from "./tell-of-photo";

/** Which photo of which potential goes. */
export type RemovePhoto = { actor: Actor; ref: string; key: string };

/**
 * Removes a photo, its row first: what cannot be removed of its files the nightly cleaning finds.
 * @throws AppError `not_found`, also when it was removed already; `forbidden`, `wrong_state`
 */
export async function removePhoto({ db, files, clock, log }: Services, asked: RemovePhoto): Promise<void> {
  const { actor, key } = asked;
  await db.transaction(async (tx) => {
    const potential = await lockOpenPotential(tx, asked);
    if (!(await removePhotoRow(tx, { potentialId: potential.id, key }))) throw new AppError("not_found");
    await tellOfPhoto(tx, potential, { actor, action: "remove_photo", key, at: clock.now() });
  });
  try {
    await removePhotoFiles(files, key);
  } catch (error) {
    log.warn({ err: error, photo: key }, "files of a removed photo are left behind");
  }
}
