import type { Db } from "~/db/client";
import { countPhotos } from "~/db/queries/photos/count-photos";
import { findUsedKeys } from "~/db/queries/photos/find-used-keys";
import { findSamePhoto } from "~/db/queries/photos/find-same-photo";
import type { PhotoListing } from "~/db/queries/photos/photo-listing";
import { savePhoto } from "~/db/queries/photos/save-photo";
import type { Actor } from "~/matching/domain/actor";

import { randomKey } from "../../files/file-names";
import type { ImageRefusalCode } from "../../files/image-refusal";
import { IMAGE_LIMITS } from "../../files/open-image";
import { type PreparedPhoto, preparePhoto } from "../../files/prepare-photo";
import { orFilesUnavailable } from "../../files/or-files-unavailable";
import { takeUpload, type UploadsUsedUp } from "../../files/take-upload";
import type { Services } from "../../services.server";
import { findOpenPotential, lockOpenPotential } from "./open-potential";
import { putPhotoFiles, removePhotoFiles } from "./photo-files";
import { tellOfPhoto } from "./tell-of-photo";

/** How many photos a potential may have, how long a caption may be (characters), how large a file may be sent. */
export const PHOTO_LIMITS = { photos: 8, caption: 140, bytes: IMAGE_LIMITS.bytes, shortSide: IMAGE_LIMITS.shortSide };

/** The bytes as they were sent; `key` is where the photo will be found, random unless given. */
export type AddPhoto = { actor: Actor; ref: string; bytes: Uint8Array; caption: string | null; key?: string };

/** Why a photo is not taken. */
export type PhotoRefusalCode = ImageRefusalCode | "too_many_photos";

/** The photo as it is kept, or why it is not. */
export type AddedPhoto = { photo: PhotoListing } | { refusal: PhotoRefusalCode } | UploadsUsedUp;

/**
 * Adds a photo behind the potential's others. The same bytes sent twice, by a double click or over a broken line, are one
 * photo. Files are kept before the row, so that a row never lacks its picture.
 * @throws AppError `not_found`, `forbidden`, `wrong_state`, `files_unavailable`
 */
export async function addPhoto(services: Services, asked: AddPhoto): Promise<AddedPhoto> {
  const { db, files } = services;
  const { key = randomKey() } = asked;
  const { id } = await findOpenPotential(db, asked);
  const photo = await preparePhoto(asked.bytes);
  if ("refusal" in photo) return { refusal: photo.refusal };
  const early = await alreadyDecided(db, { potentialId: id, sha256: photo.sha256 });
  if (early) return early;
  const usedUp = await takeUpload(services, asked.actor);
  if (usedUp) return usedUp;

  await orFilesUnavailable(() => putPhotoFiles(files, { key, variants: photo.variants }));
  try {
    const added = await saveRow(services, { asked, key, photo });
    if (!("photo" in added) || added.photo.key !== key) await removeUnusedFiles(services, key);
    return added;
  } catch (error) {
    await removeUnusedFiles(services, key);
    throw error;
  }
}

/** A connection that broke at the commit does not say whether there is a row: it is asked. What stays, the nightly cleaning finds. */
async function removeUnusedFiles({ db, files, log }: Services, key: string): Promise<void> {
  try {
    const used = await findUsedKeys(db, [key]);
    if (!used.has(key)) await removePhotoFiles(files, key);
  } catch (error) {
    log.warn({ err: error, photo: key }, "files of a photo that was not saved are left behind");
  }
}

type NewRow = { asked: AddPhoto; key: string; photo: PreparedPhoto };

function saveRow({ db, clock }: Services, { asked, key, photo }: NewRow): Promise<AddedPhoto> {
  const { actor, caption } = asked;
  const { width, height, sha256 } = photo;
  return db.transaction(async (tx) => {
    const potential = await lockOpenPotential(tx, asked);
    const decided = await alreadyDecided(tx, { potentialId: potential.id, sha256 });
    if (decided) return decided;
    const at = clock.now();
    const row = { key, caption, width, height };
    await savePhoto(tx, { ...row, potentialId: potential.id, sha256, createdBy: actor.userId, createdAt: at });
    await tellOfPhoto(tx, potential, { actor, action: "add_photo", key, at });
    return { photo: row };
  });
}

/** The answer when the potential has this photo already, or no place for another. */
async function alreadyDecided(db: Db, same: { potentialId: number; sha256: string }): Promise<AddedPhoto | null> {
  const photo = await findSamePhoto(db, same);
  if (photo) return { photo };
  return (await countPhotos(db, same.potentialId)) >= PHOTO_LIMITS.photos ? { refusal: "too_many_photos" } : null;
}
