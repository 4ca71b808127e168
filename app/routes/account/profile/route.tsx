import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { CHANNELS } from "~/matching/domain/vocabulary";
import { readProfile } from "~/server/privacy/change-profile.server";

import { Toast } from "../../../components/toast";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { AccountLinks } from "../shared/account-links";
import { AccountPage, Refusal } from "../shared/account-page";
import { ContactChange } from "./contact-change";
import { NameAndLanguage } from "./name-and-language";
import { profileAction, SAVED } from "./profile-action";

const Saved = z.enum(SAVED).nullable().catch(null);
const Waiting = z.enum(CHANNELS).nullable().catch(null);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const { searchParams } = new URL(request.url);
  return {
    language: await languageOf(request),
    saved: Saved.parse(searchParams.get("sudah")),
    waiting: Waiting.parse(searchParams.get("kode")),
    profile: await orHttpError(() => readProfile(context.services, actor)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ privacy: { profile } }) => ({ title: profile.title, description: profile.description }));

export const action = (asked: ActionFunctionArgs) => profileAction(asked);

/** Who am I here, and how am I reached? */
export default function ProfilePage() {
  const { profile, saved, waiting } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { privacy, signIn } = useText().pages;
  const words = privacy.profile;
  const replyTo = (form: string) => (answer?.form === form ? answer.reply : null);
  const wanted = answer ? answer.waiting : waiting;
  return (
    <AccountPage title={words.title} lead={words.description}>
      <AccountLinks />
      {saved && !answer && <Toast tone="positive">{words[saved]}</Toast>}
      {answer?.isTooMany && <Refusal {...signIn.ownTooMany} />}
      <NameAndLanguage profile={profile} reply={replyTo("profile")} />
      {CHANNELS.map((channel) => (
        <ContactChange
          key={channel}
          channel={channel}
          profile={profile}
          isWaiting={wanted === channel}
          reply={replyTo(channel)}
          codeReply={replyTo(`${channel}_code`)}
        />
      ))}
    </AccountPage>
  );
}
