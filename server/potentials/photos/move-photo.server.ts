import { findPhotos } from "~/db/queries/photos/find-photos";
import { savePhotoOrder } from "~/db/queries/photos/save-photo-order";
import type { Actor } from "~/matching/domain/actor";

import { AppError } from "../../app-error.server";
import type { Services } from "../../services.server";
import { lockOpenPotential } from "./open-potential";
import { tellOfPhoto } from "./tell-of-photo";

/** Where a photo can be moved to; the first stands on the potential's card. */
export const PHOTO_MOVES = ["first", "earlier", "later"] as const;

/** One of `PHOTO_MOVES`. */
export type PhotoMove = (typeof PHOTO_MOVES)[number];

/** Which photo of which potential goes where. */
export type MovePhoto = { actor: Actor; ref: string; key: string; to: PhotoMove };

/**
 * Moves a photo among the potential's others; one that is first or last already stays.
 * @throws AppError `not_found`, `forbidden`, `wrong_state`
 */
export async function movePhoto({ db, clock }: Services, asked: MovePhoto): Promise<void> {
  const { actor, ref, key, to } = asked;
  await db.transaction(async (tx) => {
    const potential = await lockOpenPotential(tx, asked);
    const keys = (await findPhotos(tx, ref)).map((photo) => photo.key);
    const from = keys.indexOf(key);
    if (from === -1) throw new AppError("not_found");
    const target = PLACE_OF[to](from);
    if (target === from || target < 0 || target >= keys.length) return;
    const others = keys.filter((other) => other !== key);
    await savePhotoOrder(tx, { potentialId: potential.id, keys: others.toSpliced(target, 0, key) });
    await tellOfPhoto(tx, potential, { actor, action: "move_photo", key, at: clock.now() });
  });
}

const PLACE_OF: Record<PhotoMove, (from: number) => number> = {
  first: () => 0,
  earlier: (from) => from - 1,
  later: (from) => from + 1,
};
