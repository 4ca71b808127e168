import type { AppLoadContext } from "@remix-run/node";

import { acceptInvitation } from "~/server/accounts/invitations/accept-invitation.server";

import { type FormReply, refusedForm } from "../../forms/form-reply";
import { parseForm } from "../../forms/parse-form";
import { InvitationForm, newPasswordProblem } from "../../forms/sign-up-forms";
import { callerOf, seeOther } from "../../http/caller";
import { orHttpError } from "../../http/errors";
import { href } from "../../http/href";
import { languageOf } from "../../http/language";
import { readForm } from "../../http/read-form";

/** Makes the account that an invitation is for and opens a session; or gives the form back. */
export async function acceptFrom(
  request: Request,
  { context, token }: { context: AppLoadContext; token: string },
): Promise<{ reply: FormReply }> {
  const form = await readForm(request);
  const parsed = parseForm(form, InvitationForm);
  if (!parsed.ok) return { reply: parsed.reply };
  const { agree: _, ...person } = parsed.value;
  const problem = newPasswordProblem(person);
  if (problem) return { reply: refusedForm(form, problem) };
  const { services, clientAddress: address } = context;
  const language = await languageOf(request);
  const accepted = { token, person: { ...person, language }, address };
  const { userId } = await orHttpError(() => acceptInvitation(services, accepted));
  throw seeOther(href.signUpDone, [await services.auth.startSession(callerOf({ request, context }), userId)]);
}
