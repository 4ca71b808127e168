import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { PHOTO_LIMITS } from "~/server/potentials/photos/add-photo.server";
import { readMyPotential } from "~/server/potentials/read-my-potential.server";

import { ButtonLink } from "../../../components/button";
import { Toast } from "../../../components/toast";
import { requireRole } from "../../../http/actor";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { VILLAGE_WORKERS } from "../village-work/village-in";
import { addPhotoFrom } from "./add-photo-from";
import { AddPhotoForm } from "./add-photo-form";
import { changePhotoFrom } from "./change-photo-from";
import { PhotoRow } from "./photo-row";

const Done = z.enum(["added", "moved", "removed", "captioned"]).nullable().catch(null);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, VILLAGE_WORKERS);
  const language = await languageOf(request);
  const asked = { actor, ref: refParam(params["ref"]), language, all: false };
  const { potential, photos, canEdit } = await orHttpError(() => readMyPotential(context.services, asked));
  if (!canEdit) throw httpProblem("wrong_state");
  const done = Done.parse(new URL(request.url).searchParams.get("sudah"));
  return { language, potential: { ref: potential.ref, title: potential.title }, photos, done, limits: PHOTO_LIMITS };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, VILLAGE_WORKERS);
  const asked = { services: context.services, actor, ref: refParam(params["ref"]) };
  const isUpload = request.headers.get("content-type")?.startsWith("multipart/form-data");
  return isUpload ? addPhotoFrom(request, asked) : changePhotoFrom(request, asked);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ myPotential }, { potential }) => ({
    title: myPotential.photos.title(potential.title),
    description: myPotential.photos.description,
  }));

/** Photos are added, put in order, captioned and removed. */
export default function PotentialPhotosPage() {
  const { potential, photos, done, limits } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText().pages.myPotential.photos;
  const reply = answer?.reply;
  const captioned = reply?.values["foto"]?.[0];
  return (
    <WorkspacePage
      title={text.title(potential.title)}
      lead={text.lead(limits.photos)}
      action={<ButtonLink href={href.myPotential(potential.ref)}>{text.back}</ButtonLink>}
    >
      {done && !reply && <Toast tone="positive">{text[done]}</Toast>}
      {photos.length >= limits.photos ? (
        <p className="measure">{text.full(limits.photos)}</p>
      ) : (
        <AddPhotoForm reply={captioned === undefined ? reply : undefined} captionLength={limits.caption} />
      )}
      {photos.length === 0 ? (
        <p className="text-muted">{text.none}</p>
      ) : (
        <ol className="stack gap-4">
          {photos.map((photo, place) => (
            <PhotoRow
              key={photo.key}
              photo={photo}
              place={place}
              isLast={place === photos.length - 1}
              title={potential.title}
              reply={captioned === photo.key ? reply : undefined}
              captionLength={limits.caption}
            />
          ))}
        </ol>
      )}
    </WorkspacePage>
  );
}
