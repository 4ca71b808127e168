import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { readColleagues } from "~/server/accounts/members/read-colleagues.server";

import { Toast } from "../../../components/toast";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { InviteForm, SecretLink } from "../../shared/members/invite-form";
import { OpenInvitations } from "../../shared/members/open-invitations";
import { WorkspacePage } from "../../shared/workspace-page";
import { actOnColleagues, COLLEAGUE_NOTES } from "./act-on-colleagues";
import { ColleagueTable } from "./colleague-table";

const Note = z.enum(COLLEAGUE_NOTES).nullable().catch(null);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const note = Note.parse(new URL(request.url).searchParams.get("sudah"));
  const { timeZone } = context.services.settings;
  const colleagues = await orHttpError(() => readColleagues(context.services, actor));
  return { language: await languageOf(request), timeZone, note, ...colleagues };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(context);
  const answer = await actOnColleagues(request, { context, actor });
  return data(answer, { status: "reply" in answer ? 400 : 200 });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ members }) => members.colleagues);

/** Who works here with me? */
export default function ColleaguesPage() {
  const { organisation, people, invitations, roles, note, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { colleagues: text, invite } = useText().pages.members;
  const made = answer && "made" in answer ? answer.made : null;
  return (
    <WorkspacePage title={text.title} lead={text.lead(organisation.name)}>
      {note && !answer && <Toast tone="positive">{text[note]}</Toast>}
      {made && (
        <SecretLink title={invite.made} link={made.link} sentTo={made.sentTo} back={href.colleagues}>
          {invite.madeText}
        </SecretLink>
      )}
      <ColleagueTable people={people} timeZone={timeZone} />
      {roles.length > 0 && <OpenInvitations invitations={invitations} timeZone={timeZone} />}
      {roles.length > 0 && (
        <InviteForm
          title={invite.title}
          roles={roles}
          replaceable={people.filter(({ canBeReplaced }) => canBeReplaced)}
          reply={answer && "reply" in answer ? answer.reply : undefined}
        />
      )}
    </WorkspacePage>
  );
}
