import { data, redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { addPhoto, PHOTO_LIMITS, type PhotoRefusalCode } from "~/server/potentials/photos/add-photo.server";
import type { Services } from "~/server/services.server";

import { optionalText } from "../../../forms/fields";
import { type FieldProblem, refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { readUploadForm } from "../../../http/uploads/read-upload-form";
import { usedUpProblem } from "../../../http/uploads/used-up-problem";

/** Whose photos, and who changes them. */
export type PhotoWork = { services: Services; actor: Actor; ref: string };

const PhotoForm = z.object({ caption: optionalText({ max: PHOTO_LIMITS.caption }) });

/** Keeps the photo that was sent and leads back, or gives the form back with what is wrong with it. */
export async function addPhotoFrom(request: Request, { services, actor, ref }: PhotoWork) {
  const sent = await readUploadForm(request, { fileFields: ["photo"], maxBytes: PHOTO_LIMITS.bytes });
  if (!sent.ok) return data({ reply: sent.reply }, { status: sent.status });
  const [file] = sent.files;
  const parsed = parseForm(sent.form, PhotoForm);
  const missing = file ? {} : { photo: { code: "required", limit: "" } as const };
  if (!parsed.ok || !file) {
    const problems = parsed.ok ? missing : { ...missing, ...parsed.reply.problems };
    return data({ reply: refusedForm(sent.form, problems) }, { status: 400 });
  }
  const { caption } = parsed.value;
  const added = await orHttpError(() => addPhoto(services, { actor, ref, bytes: file.bytes, caption }));
  if ("until" in added) {
    const photo = await usedUpProblem(added.until, { request, services });
    return data({ reply: refusedForm(sent.form, { photo }) }, { status: 429 });
  }
  if ("refusal" in added) {
    const reply = refusedForm(sent.form, { photo: PROBLEM[added.refusal] });
    return data({ reply }, { status: 400 });
  }
  return redirect(`${href.potentialPhotos(ref)}?sudah=added`);
}

const MEGABYTE = 1024 * 1024;

const PROBLEM: Record<PhotoRefusalCode, FieldProblem> = {
  image_empty: { code: "file_empty", limit: "" },
  image_too_large_bytes: { code: "file_too_large", limit: String(Math.floor(PHOTO_LIMITS.bytes / MEGABYTE)) },
  not_an_image: { code: "not_an_image", limit: "" },
  image_type_unsupported: { code: "not_an_image", limit: "" },
  image_too_many_pixels: { code: "too_many_pixels", limit: "" },
  image_too_small: { code: "too_few_pixels", limit: String(PHOTO_LIMITS.shortSide) },
  image_broken: { code: "file_broken", limit: "" },
  too_many_photos: { code: "too_many_photos", limit: String(PHOTO_LIMITS.photos) },
};
