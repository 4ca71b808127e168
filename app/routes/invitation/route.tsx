import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { readInvitation } from "~/server/accounts/invitations/read-invitation.server";

import { Banner } from "../../components/banner";
import { Button } from "../../components/button";
import { ErrorSummary } from "../../components/error-summary";
import { bindForm } from "../../forms/bind-form";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { refParam } from "../../http/ref-param";
import { instantDayText } from "../../i18n/format";
import { useLanguage, useText } from "../../i18n/language";
import { AccountPage, Refusal } from "../account/shared/account-page";
import { PersonFields } from "../sign-up/shared/person-fields";
import { usePersonLabels } from "../sign-up/shared/use-person-labels";
import { acceptFrom } from "./accept-from";

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const invitation = await readInvitation(services, refParam(params["token"]));
  const { timeZone } = services.settings;
  return data({ language: await languageOf(request), timeZone, invitation }, { status: invitation ? 200 : 410 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const refused = await acceptFrom(request, { context, token: refParam(params["token"]) });
  return data(refused, { status: 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ signUp }) => signUp.invitation);

/** Who invites me to what, and who am I? */
export default function InvitationPage() {
  const { invitation, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const language = useLanguage();
  const words = useText();
  const { invitation: text } = words.pages.signUp;
  const personLabels = usePersonLabels();
  if (!invitation) {
    return (
      <AccountPage title={text.title}>
        <Refusal title={text.closed} text={text.closedText} />
      </AccountPage>
    );
  }
  const { organisation, role, invitedBy, expiresAt, replaces, name } = invitation;
  const form = bindForm(words, { labels: personLabels, reply: answer?.reply, stored: { name } });
  return (
    <AccountPage title={text.titleOf(organisation.name)} lead={text.by(invitedBy, words.pages.members.roles[role])}>
      <ErrorSummary errors={form.errors} />
      {replaces !== null && (
        <Banner tone="warning" title={text.handOver(replaces)}>
          <p>{text.handOverText}</p>
        </Banner>
      )}
      <form method="post" className="stack gap-5" noValidate>
        <PersonFields form={form} hasNote={false} />
        <Button>{text.submit}</Button>
      </form>
      <p className="text-sm text-muted">{text.until(instantDayText(expiresAt, { language, timeZone }))}</p>
    </AccountPage>
  );
}
