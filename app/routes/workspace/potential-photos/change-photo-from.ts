import { data, redirect } from "@remix-run/node";
import { z } from "zod";

import { PHOTO_LIMITS } from "~/server/potentials/photos/add-photo.server";
import { captionPhoto } from "~/server/potentials/photos/caption-photo.server";
import { movePhoto, PHOTO_MOVES } from "~/server/potentials/photos/move-photo.server";
import { removePhoto } from "~/server/potentials/photos/remove-photo.server";

import { optionalText } from "../../../forms/fields";
import { parseForm } from "../../../forms/parse-form";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { refParam } from "../../../http/ref-param";
import { readForm } from "../../../http/read-form";
import { textIn } from "../../../http/text-in";
import type { PhotoWork } from "./add-photo-from";

const Change = z.enum([...PHOTO_MOVES, "remove", "caption"]);

const CaptionForm = z.object({ caption: optionalText({ max: PHOTO_LIMITS.caption }) });

/** Moves, removes or captions the photo that the pressed button names, and leads back; or gives a caption back to mend. */
export async function changePhotoFrom(request: Request, { services, actor, ref }: PhotoWork) {
  const form = await readForm(request);
  const change = Change.safeParse(form.get("tindakan"));
  if (!change.success) throw httpProblem("bad_request");
  const to = change.data;
  const key = refParam(textIn(form, "foto"));
  if (to === "remove") {
    await orHttpError(() => removePhoto(services, { actor, ref, key }));
    throw redirect(`${href.potentialPhotos(ref)}?sudah=removed`);
  }
  if (to === "caption") {
    const parsed = parseForm(form, CaptionForm);
    if (!parsed.ok) return data({ reply: parsed.reply }, { status: 400 });
    await orHttpError(() => captionPhoto(services, { actor, ref, key, ...parsed.value }));
    throw redirect(`${href.potentialPhotos(ref)}?sudah=captioned`);
  }
  await orHttpError(() => movePhoto(services, { actor, ref, key, to }));
  throw redirect(`${href.potentialPhotos(ref)}?sudah=moved`);
}
