import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { changeContactSettings, readContactSettings } from "~/server/notifications/contact-settings.server";

import { Banner } from "../../../components/banner";
import { TextLink } from "../../../components/text-link";
import { Toast } from "../../../components/toast";
import { type FormReply, refusedForm } from "../../../forms/form-reply";
import { ContactSettingsForm } from "../../../forms/own-account-forms";
import { parseForm } from "../../../forms/parse-form";
import { requireActor } from "../../../http/actor";
import { seeOther } from "../../../http/caller";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { useText } from "../../../i18n/language";
import { AccountLinks } from "../shared/account-links";
import { AccountPage } from "../shared/account-page";
import { ContactSettings } from "./contact-settings";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const settings = await orHttpError(() => readContactSettings(context.services, actor));
  const isSaved = new URL(request.url).searchParams.has("tersimpan");
  return { language: await languageOf(request), isSaved, settings };
}

type Answer = { reply: FormReply | null; isUnproved: boolean };
const refused = (answer: Partial<Answer>) =>
  data<Answer>({ reply: null, isUnproved: false, ...answer }, { status: 400 });

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(context);
  const form = await readForm(request);
  const parsed = parseForm(form, ContactSettingsForm);
  if (!parsed.ok) return refused({ reply: parsed.reply });
  const { agree: agreesToPhone, ...chosen } = parsed.value;
  const outcome = await orHttpError(() => changeContactSettings(context.services, { actor, agreesToPhone, ...chosen }));
  if (outcome === "unproved") return refused({ reply: refusedForm(form, {}), isUnproved: true });
  if (outcome === "must_agree") return refused({ reply: refusedForm(form, { agree: "must_agree" }) });
  return seeOther(`${href.notificationSettings}?tersimpan`);
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ notifications: { contact } }) => ({ title: contact.title, description: contact.description }));

/** How often, and where, am I told what is new? */
export default function NotificationSettingsPage() {
  const { settings, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText().pages.notifications.contact;
  return (
    <AccountPage title={words.title} lead={words.description}>
      <AccountLinks />
      {isSaved && !answer && <Toast tone="positive">{words.saved}</Toast>}
      {answer?.isUnproved && (
        <div role="alert">
          <Banner tone="warning" title={words.unproved.title}>
            <p>{words.unproved.text}</p>
            <p>
              <TextLink href={href.account}>{words.toProfile}</TextLink>
            </p>
          </Banner>
        </div>
      )}
      <ContactSettings settings={settings} reply={answer?.reply ?? null} />
    </AccountPage>
  );
}
