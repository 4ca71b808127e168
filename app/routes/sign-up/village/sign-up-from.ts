import type { AppLoadContext } from "@remix-run/node";

import { signUpVillage } from "~/server/accounts/sign-up/sign-up-village.server";
import { villageKeyFrom } from "~/server/accounts/sign-up/read-sign-up.server";

import { type FormReply, refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { newPasswordProblem, VillageSignUpForm } from "../../../forms/sign-up-forms";
import { callerOf, seeOther } from "../../../http/caller";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { refParam } from "../../../http/ref-param";
import { readForm } from "../../../http/read-form";

/** Signs somebody up for the village that the address names and opens a session; or gives the form back. */
export async function signUpFrom(request: Request, context: AppLoadContext): Promise<{ reply: FormReply }> {
  const village = villageKeyFrom(refParam(new URL(request.url).searchParams.get("desa") ?? ""));
  const form = await readForm(request);
  const parsed = parseForm(form, VillageSignUpForm);
  if (!parsed.ok) return { reply: parsed.reply };
  const { position, note, agree: _, ...person } = parsed.value;
  const problem = newPasswordProblem(person, [village]);
  if (problem) return { reply: refusedForm(form, problem) };
  const { services, clientAddress: address } = context;
  const language = await languageOf(request);
  const signUp = { village, position, note, person: { ...person, language }, address };
  const { userId } = await orHttpError(() => signUpVillage(services, signUp));
  throw seeOther(href.signUpDone, [await services.auth.startSession(callerOf({ request, context }), userId)]);
}
