import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { isIn } from "~/matching/domain/membership";
import { readUser } from "~/server/accounts/members/find-users.server";

import { StatusTag } from "../../../components/status-tag";
import { TextLink } from "../../../components/text-link";
import { Toast } from "../../../components/toast";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { instantDayText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { ContactList } from "../../shared/members/contact-list";
import { organisationName } from "../../shared/members/organisation-name";
import { WorkspacePage } from "../../shared/workspace-page";
import { organisationHref } from "../organisation/organisation-kinds";
import { auditHref, NO_SEARCH } from "../audit-log/audit-search";
import { changeUserFrom, USER_NOTES } from "./change-user-from";
import { ChangeRole, LiftSecondFactor, LockOrReopen, ResetPassword } from "./user-forms";

const Note = z.enum(USER_NOTES).nullable().catch(null);
const TONES = { claimed: "warning", confirmed: "positive", refused: "negative", left: "neutral" } as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["admin"]);
  const userId = refParam(params["id"]);
  const note = Note.parse(new URL(request.url).searchParams.get("sudah"));
  const { timeZone } = context.services.settings;
  const reading = await orHttpError(() => readUser(context.services, { actor, userId }));
  return { language: await languageOf(request), timeZone, note, ...reading };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, ["admin"]);
  const userId = refParam(params["id"]);
  const answer = await changeUserFrom(request, { services: context.services, actor, userId });
  return data(answer, { status: answer.did === null ? 400 : 200 });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ members }, { user }) => ({ title: user.name, description: members.user.description }));

/** Who is this, and what can be done about the account? */
export default function UserPage() {
  const { user, isSelf, hasSecondFactor, roles, unproven, note, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const language = useLanguage();
  const words = useText();
  const text = words.pages.members;
  const { name, role, standing, standingReason, organisation, createdAt, lastSeenAt } = user;
  const day = (at: string) => instantDayText(new Date(at), { language, timeZone });
  const isOpen = isIn(standing);
  const replyTo = (...forms: string[]) =>
    answer?.did === null && forms.includes(answer.form) ? answer.reply : undefined;
  return (
    <WorkspacePage
      title={name}
      lead={text.roles[role]}
      action={<StatusTag tone={TONES[standing]}>{text.standings[standing]}</StatusTag>}
    >
      <p className="cluster gap-4">
        <TextLink href={href.users}>{text.user.back}</TextLink>
        <TextLink href={organisationHref(organisation)}>{organisationName(words, organisation)}</TextLink>
        <TextLink href={auditHref({ ...NO_SEARCH, subjectType: "user", subjectRef: user.id })}>
          {text.user.history}
        </TextLink>
      </p>
      {note && !answer && <Toast tone="positive">{text.user[note]}</Toast>}
      <section className="card stack gap-3">
        <ContactList person={{ ...user, unproven }}>
          <dt>{text.user.since}</dt>
          <dd>{day(createdAt)}</dd>
          <dt>{text.lastSeen}</dt>
          <dd>{lastSeenAt === null ? text.never : day(lastSeenAt)}</dd>
          {standingReason !== null && (
            <>
              <dt>{text.user.reason}</dt>
              <dd>{standingReason}</dd>
            </>
          )}
        </ContactList>
      </section>
      {isSelf ? (
        <p className="measure">
          {text.user.own} <TextLink href={href.security}>{text.user.ownLink}</TextLink>
        </p>
      ) : (
        <>
          {isOpen && <ResetPassword userId={user.id} answer={answer?.did === "reset" ? answer.reset : null} />}
          {hasSecondFactor && <LiftSecondFactor userId={user.id} reply={replyTo("second_factor")} />}
          {roles.length > 0 && <ChangeRole roles={roles} reply={replyTo("role")} />}
          <LockOrReopen isOpen={isOpen} userId={user.id} reply={replyTo("lock", "reopen")} />
        </>
      )}
    </WorkspacePage>
  );
}
