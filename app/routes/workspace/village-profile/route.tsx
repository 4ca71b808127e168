import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { readVillageProfile } from "~/server/villages/read-village-profile.server";

import { AutosaveDone } from "../../../components/autosave";
import { Banner } from "../../../components/banner";
import { TextLink } from "../../../components/text-link";
import { Toast } from "../../../components/toast";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { firstSquare } from "../village-map/first-square";
import { VILLAGE_WORKERS, villageIn } from "../village-work/village-in";
import { ProfileForm } from "./profile-form";
import { saveProfileFrom } from "./save-profile";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, VILLAGE_WORKERS);
  const { key } = villageIn(request, actor);
  const reading = await orHttpError(() => readVillageProfile(context.services, { actor, key }));
  return {
    language: await languageOf(request),
    reading,
    square: firstSquare(reading.profile.location, reading.district.location),
    saveKey: `${actor.userId}:desa:${key}`,
    isSaved: new URL(request.url).searchParams.has("tersimpan"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, VILLAGE_WORKERS);
  return saveProfileFrom(request, { services: context.services, actor, village: villageIn(request, actor) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ myVillage }) => myVillage.profile);

/** What a village says of itself, and where it is. */
export default function VillageProfilePage() {
  const { reading, square, saveKey, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { pages, parts } = useText();
  const text = pages.myVillage.profile;
  const { village, canEdit, isOnBehalf } = reading;
  const place = parts.place.village(village.status, village.name);
  return (
    <WorkspacePage
      title={text.titleOf(place)}
      lead={text.lead}
      action={<TextLink href={href.village(village.key)}>{text.seePublic}</TextLink>}
    >
      {isSaved && <AutosaveDone saveKeys={[saveKey]} />}
      {isSaved && (
        <div id="tersimpan">
          <Toast tone="positive">{text.saved}</Toast>
        </div>
      )}
      {isOnBehalf && <Banner tone="informative" title={text.onBehalf(place)} />}
      {canEdit ? (
        <ProfileForm reading={reading} saveKey={saveKey} square={answer?.square ?? square} answer={answer} />
      ) : (
        <Banner tone="informative" title={text.locked} />
      )}
    </WorkspacePage>
  );
}
