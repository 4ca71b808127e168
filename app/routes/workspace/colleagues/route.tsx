import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { canSeeColleagues } from "~/matching/domain/membership";
import { type Colleagues, readColleagues } from "~/server/accounts/members/read-colleagues.server";

import { EmptyState } from "../../../components/empty-state";
import { Toast } from "../../../components/toast";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { InviteForm, SecretLink } from "../../shared/members/invite-form";
import { organisationName } from "../../shared/members/organisation-name";
import { OpenInvitations } from "../../shared/members/open-invitations";
import { WorkspacePage } from "../../shared/workspace-page";
import { actOnColleagues, COLLEAGUE_NOTES, type ColleaguesAnswer } from "./act-on-colleagues";
import { ColleagueTable } from "./colleague-table";

const Note = z.enum(COLLEAGUE_NOTES).nullable().catch(null);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const note = Note.parse(new URL(request.url).searchParams.get("sudah"));
  const { services } = context;
  const { timeZone } = services.settings;
  const colleagues = canSeeColleagues(actor) ? await orHttpError(() => readColleagues(services, actor)) : null;
  return { language: await languageOf(request), timeZone, note, colleagues };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(context);
  const answer = await actOnColleagues(request, { context, actor });
  return data(answer, { status: "invited" in answer && "made" in answer.invited ? 200 : 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ members }) => members.colleagues);

/** Who works here with me? */
export default function ColleaguesPage() {
  const { colleagues, note, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText();
  const { colleagues: text } = words.pages.members;
  if (!colleagues) {
    return (
      <WorkspacePage title={text.title}>
        <EmptyState title={text.waiting.title}>{text.waiting.text}</EmptyState>
      </WorkspacePage>
    );
  }
  return (
    <WorkspacePage title={text.title} lead={text.lead(organisationName(words, colleagues.organisation))}>
      {note && !answer && <Toast tone="positive">{text[note]}</Toast>}
      <People {...colleagues} timeZone={timeZone} answer={answer} />
    </WorkspacePage>
  );
}

type PeopleProps = Pick<Colleagues, "people" | "invitations" | "roles"> & {
  timeZone: string;
  answer: ColleaguesAnswer | undefined;
};

/** Who is here, who is invited, and the form to invite another. */
function People({ people, invitations, roles, timeZone, answer }: PeopleProps) {
  const { colleagues: text, invite } = useText().pages.members;
  const invited = answer && "invited" in answer ? answer.invited : null;
  const made = invited && "made" in invited ? invited.made : null;
  return (
    <>
      {made && (
        <SecretLink title={invite.made} link={made.link} sentTo={made.sentTo} back={href.colleagues}>
          {invite.madeText}
        </SecretLink>
      )}
      <ColleagueTable people={people} timeZone={timeZone} refused={answer && "reply" in answer ? answer : null} />
      {roles.length === 0 ? (
        <p className="text-muted">{text.brokers}</p>
      ) : (
        <>
          <OpenInvitations invitations={invitations} timeZone={timeZone} />
          <InviteForm
            title={invite.title}
            roles={roles}
            replaceable={people.filter(({ canBeReplaced }) => canBeReplaced)}
            reply={invited && "reply" in invited ? invited.reply : undefined}
          />
        </>
      )}
    </>
  );
}
