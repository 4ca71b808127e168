import { redirect } from "@remix-run/node";
import { z } from "zod";

import { movePhoto, PHOTO_MOVES } from "~/server/potentials/photos/move-photo.server";
import { removePhoto } from "~/server/potentials/photos/remove-photo.server";

import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { refParam } from "../../../http/ref-param";
import { readForm } from "../../../http/read-form";
import { textIn } from "../../../http/text-in";
import type { PhotoWork } from "./add-photo-from";

const Change = z.enum([...PHOTO_MOVES, "remove"]);

/** Moves or removes the photo that the pressed button names, and leads back. */
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
  await orHttpError(() => movePhoto(services, { actor, ref, key, to }));
  throw redirect(`${href.potentialPhotos(ref)}?sudah=moved`);
}
