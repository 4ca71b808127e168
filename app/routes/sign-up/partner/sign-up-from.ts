import type { AppLoadContext } from "@remix-run/node";

import { signUpPartner } from "~/server/accounts/sign-up/sign-up-partner.server";

import { type FormReply, refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { newPasswordProblem, PartnerSignUpForm } from "../../../forms/sign-up-forms";
import { callerOf, seeOther } from "../../../http/caller";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { readForm } from "../../../http/read-form";

/** Signs a partner and its first person up and opens a session; or gives the form back. */
export async function signUpFrom(request: Request, context: AppLoadContext): Promise<{ reply: FormReply }> {
  const form = await readForm(request);
  const parsed = parseForm(form, PartnerSignUpForm);
  if (!parsed.ok) return { reply: parsed.reply };
  const { partner: name, type, nib, npwp, note, agree: _, ...person } = parsed.value;
  const problem = newPasswordProblem(person, [name]);
  if (problem) return { reply: refusedForm(form, problem) };
  const { services, clientAddress: address } = context;
  const language = await languageOf(request);
  const signUp = { partner: { name, type, nib, npwp }, note, person: { ...person, language }, address };
  const { userId } = await orHttpError(() => signUpPartner(services, signUp));
  throw seeOther(href.signUpDone, [await services.auth.startSession(callerOf({ request, context }), userId)]);
}
