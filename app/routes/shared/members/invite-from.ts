import type { AppLoadContext } from "@remix-run/node";

import type { Actor } from "~/matching/domain/actor";
import { invite, type Invite } from "~/server/accounts/invitations/invite.server";

import { type FormReply } from "../../../forms/form-reply";
import { InviteForm } from "../../../forms/member-forms";
import { parseForm } from "../../../forms/parse-form";
import { orHttpError } from "../../../http/errors";
import { languageOf } from "../../../http/language";

/** A link to show this once, or the form to send back. */
export type InviteAnswer = { made: { link: string; sentTo: string | null } } | { reply: FormReply };

type Inviting = { request: Request; context: AppLoadContext; actor: Actor; to: Invite["to"] };

/** Invites whom the form names to an organisation. */
export async function inviteFrom(form: FormData, { request, context, actor, to }: Inviting): Promise<InviteAnswer> {
  const parsed = parseForm(form, InviteForm);
  if (!parsed.ok) return { reply: parsed.reply };
  const { name, role, address: sendTo, replaces } = parsed.value;
  const language = await languageOf(request);
  const { link } = await orHttpError(() =>
    invite(context.services, { actor, to, name, role, sendTo, replaces, language }),
  );
  return { made: { link, sentTo: sendTo?.address ?? null } };
}
