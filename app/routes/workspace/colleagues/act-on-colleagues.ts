import { type AppLoadContext, redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { revoke } from "~/server/accounts/invitations/revoke.server";
import { endMembership } from "~/server/accounts/members/end-membership.server";

import type { FormReply } from "../../../forms/form-reply";
import { ReasonForm } from "../../../forms/member-forms";
import { parseForm } from "../../../forms/parse-form";
import { seeOther } from "../../../http/caller";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { readForm } from "../../../http/read-form";
import { refParam } from "../../../http/ref-param";
import { textIn } from "../../../http/text-in";
import { type InviteAnswer, inviteFrom } from "../../shared/members/invite-from";

/** What the next page says was done. */
export const COLLEAGUE_NOTES = ["ended", "revoked"] as const;

/** What came of an invitation, or the form that ends somebody's account to send back. */
export type ColleaguesAnswer = { invited: InviteAnswer } | { userId: string; reply: FormReply };

const Deed = z.enum(["invite", "revoke", "end", "leave"]);
/** The id of an invitation; none has 0. */
const InvitationId = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).catch(0);

type Asked = { context: AppLoadContext; actor: Actor };

/** Invites, revokes an invitation, ends an account or one's own, as the form says. */
export async function actOnColleagues(request: Request, { context, actor }: Asked): Promise<ColleaguesAnswer> {
  const form = await readForm(request);
  const deed = Deed.safeParse(form.get("tindakan"));
  if (!deed.success) throw httpProblem("bad_request");
  const { services } = context;
  const organisationId = actor.organisation.id;
  if (deed.data === "invite") {
    return { invited: await inviteFrom(form, { request, context, actor, to: { organisationId } }) };
  }
  if (deed.data === "revoke") {
    const invitationId = InvitationId.parse(form.get("undangan"));
    await orHttpError(() => revoke(services, { actor, organisationId, invitationId }));
    throw redirect(`${href.colleagues}?sudah=revoked`);
  }
  if (deed.data === "leave") {
    await orHttpError(() => endMembership(services, { actor, userId: actor.userId, reason: null }));
    throw seeOther(`${href.erased}?keluar`, [services.auth.sessionCookie.clear()]);
  }
  const userId = refParam(textIn(form, "orang"));
  if (userId === actor.userId) throw httpProblem("bad_request");
  const parsed = parseForm(form, ReasonForm);
  if (!parsed.ok) return { userId, reply: parsed.reply };
  await orHttpError(() => endMembership(services, { actor, userId, reason: parsed.value.reason }));
  throw redirect(`${href.colleagues}?sudah=ended`);
}
