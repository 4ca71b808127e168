import { findPhotos } from "~/db/queries/photos/find-photos";
import { savePhotoCaption } from "~/db/queries/photos/save-photo-caption";
import type { Actor } from "~/matching/domain/actor";

import { AppError } from "../../app-error.server";
import { changedFields } from "../../changed-fields";
import type { Services } from "../../services.server";
import { lockOpenPotential } from "./open-potential";
import { tellOfPhoto } from "./tell-of-photo";

/** What a photo of a potential shows; null takes the words away. */
export type CaptionPhoto = { actor: Actor; ref: string; key: string; caption: string | null };

/**
 * Says anew what a photo shows, beside it and to those who cannot see it; the same words again change nothing.
 * @throws AppError `not_found`, `forbidden`, `wrong_state`
 */
export async function captionPhoto({ db, clock }: Services, asked: CaptionPhoto): Promise<void> {
  const { actor, ref, key, caption } = asked;
  await db.transaction(async (tx) => {
    const potential = await lockOpenPotential(tx, asked);
    const photo = (await findPhotos(tx, ref)).find((one) => one.key === key);
    if (!photo) throw new AppError("not_found");
    const before = { caption: photo.caption };
    const changes = changedFields(before, { caption }, { names: { caption: "caption" } });
    if (changes.length === 0) return;
    await savePhotoCaption(tx, { potentialId: potential.id, key, caption });
    await tellOfPhoto(tx, potential, { actor, action: "caption_photo", key, at: clock.now(), changes });
  });
}
