import { findPhotoAccess, type PhotoAccess } from "~/db/queries/photos/find-photo-access";
import type { Actor } from "~/matching/domain/actor";
import { canEditForVillage, isOfDpmd } from "~/matching/domain/policy";

import { AppError } from "../../app-error.server";
import { photoFileKey } from "../../files/file-names";
import type { StoredFile } from "../../files/file-store";
import { orFilesUnavailable } from "../../files/or-files-unavailable";
import { PHOTO_VARIANT_NAMES } from "../../files/photo-variants";
import type { Services } from "../../services.server";

/** Which size of which photo; who asks is only asked when it is not for everybody. */
export type ReadPhotoFile = { key: string; variant: string; findActor: () => Promise<Actor | null> };

/** The picture: whoever gets it reads the stream to its end or cancels it. `etag` names these bytes for ever. */
export type PhotoFile = { file: StoredFile; etag: string; isPublic: boolean };

/**
 * A picture of a published potential for everybody, of any other for those who work on it and DPMD.
 * @throws AppError `not_found`, also when it is not for this actor to know of; `files_unavailable`
 */
export async function readPhotoFile(services: Services, asked: ReadPhotoFile): Promise<PhotoFile> {
  const { db, files, settings } = services;
  const { key, findActor } = asked;
  const variant = PHOTO_VARIANT_NAMES.find((name) => name === asked.variant);
  const access = variant && (await findPhotoAccess(db, key));
  if (!access) throw new AppError("not_found");
  const isPublic = access.state === "published" && access.regency === settings.regencyCode;
  if (!isPublic && !canSee(await findActor(), access)) throw new AppError("not_found");
  const file = await orFilesUnavailable(() => files.get(photoFileKey(key, variant)));
  if (!file) throw new AppError("not_found");
  return { file, etag: `${key}-${variant}`, isPublic };
}

const canSee = (actor: Actor | null, access: PhotoAccess) =>
  actor !== null && (canEditForVillage(actor, access) || isOfDpmd(actor, access.regency));
