import { type AppLoadContext, redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { revoke } from "~/server/accounts/invitations/revoke.server";
import { endMembership } from "~/server/accounts/members/end-membership.server";

import { OptionalReasonForm } from "../../../forms/member-forms";
import { parseForm } from "../../../forms/parse-form";
import { textIn } from "../../../http/text-in";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { refParam } from "../../../http/ref-param";
import { readForm } from "../../../http/read-form";
import { type InviteAnswer, inviteFrom } from "../../shared/members/invite-from";

/** What the next page says was done. */
export const COLLEAGUE_NOTES = ["ended", "revoked"] as const;

const Deed = z.enum(["invite", "revoke", "end"]);
/** The id of an invitation; none has 0. */
const InvitationId = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).catch(0);

type Asked = { context: AppLoadContext; actor: Actor };

/** Invites, revokes an invitation, or ends an account, as the form says. */
export async function actOnColleagues(request: Request, { context, actor }: Asked): Promise<InviteAnswer> {
  const form = await readForm(request);
  const deed = Deed.safeParse(form.get("tindakan"));
  if (!deed.success) throw httpProblem("bad_request");
  const { services } = context;
  const organisationId = actor.organisation.id;
  if (deed.data === "invite") return inviteFrom(form, { request, context, actor, to: { organisationId } });
  if (deed.data === "revoke") {
    const invitationId = InvitationId.parse(form.get("undangan"));
    await orHttpError(() => revoke(services, { actor, organisationId, invitationId }));
    throw redirect(`${href.colleagues}?sudah=revoked`);
  }
  const parsed = parseForm(form, OptionalReasonForm);
  if (!parsed.ok) throw httpProblem("bad_request");
  const userId = refParam(textIn(form, "orang"));
  const { reason } = parsed.value;
  const { isOwn } = await orHttpError(() => endMembership(services, { actor, userId, reason }));
  throw redirect(isOwn ? href.home : `${href.colleagues}?sudah=ended`);
}
