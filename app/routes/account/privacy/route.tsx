import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { readPrivacy } from "~/server/privacy/read-privacy.server";

import { ButtonLink } from "../../../components/button";
import { TextLink } from "../../../components/text-link";
import { Toast } from "../../../components/toast";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { AccountLinks } from "../shared/account-links";
import { AccountPage, Refusal } from "../shared/account-page";
import { Consents } from "./consents";
import { EraseAccount } from "./erase-account";
import { privacyAction } from "./privacy-action";
import { Recording } from "./recording";
import { StoredData } from "./stored-data";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const { timeZone } = context.services.settings;
  const isSaved = new URL(request.url).searchParams.has("tersimpan");
  const reading = await orHttpError(() => readPrivacy(context.services, actor));
  return { language: await languageOf(request), timeZone, isSaved, reading };
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ privacy: { title, description } }) => ({ title, description }));

export const action = (asked: ActionFunctionArgs) => privacyAction(asked);

/** What is stored about me, what for, and what may I ask for? */
export default function PrivacyPage() {
  const { reading, timeZone, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { privacy: words, signIn } = useText().pages;
  return (
    <AccountPage title={words.title} lead={words.description}>
      <AccountLinks />
      {isSaved && !answer && <Toast tone="positive">{words.recording.saved}</Toast>}
      {answer?.isTooMany && <Refusal {...signIn.ownTooMany} />}
      <StoredData reading={reading} />
      <section className="stack gap-3">
        <h2>{words.download.title}</h2>
        <p>{words.download.text}</p>
        <p>
          <ButtonLink href={href.ownData} variant="secondary">
            {words.download.submit}
          </ButtonLink>
        </p>
      </section>
      <section className="stack gap-3">
        <h2>{words.correct.title}</h2>
        <p>
          <TextLink href={href.account}>{words.correct.link}</TextLink>
        </p>
      </section>
      <Recording isOn={reading.recordsViews} />
      <Consents consents={reading.consents} timeZone={timeZone} />
      <EraseAccount reading={reading} reply={answer?.reply ?? null} />
    </AccountPage>
  );
}
