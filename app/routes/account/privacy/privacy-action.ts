import { type ActionFunctionArgs, data } from "@remix-run/node";

import { LANGUAGES } from "~/matching/domain/vocabulary";
import { chooseRecording } from "~/server/privacy/choose-recording.server";
import { eraseOwnAccount } from "~/server/privacy/erase-own-account.server";

import { type FormReply, refusedForm } from "../../../forms/form-reply";
import { EraseForm } from "../../../forms/own-account-forms";
import { parseForm } from "../../../forms/parse-form";
import { requireActor } from "../../../http/actor";
import { seeOther } from "../../../http/caller";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { readForm } from "../../../http/read-form";
import { textFor } from "../../../i18n/text";

/** What the page says after a form of it was refused. */
export type PrivacyAnswer = { reply: FormReply | null; isTooMany: boolean };

const refused = (answer: Partial<PrivacyAnswer>, status = 400) =>
  data<PrivacyAnswer>({ reply: null, isTooMany: false, ...answer }, { status });

/** Does what one of the page's forms asks for, on the actor's own account. */
export async function privacyAction({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(context);
  const { services } = context;
  const form = await readForm(request);
  const wish = form.get("do");
  if (wish === "record_on" || wish === "record_off") {
    await orHttpError(() => chooseRecording(services, { actor, recordsViews: wish === "record_on" }));
    return seeOther(`${href.privacy}?tersimpan`);
  }
  if (wish !== "erase") throw httpProblem("bad_request");
  const parsed = parseForm(form, EraseForm);
  if (!parsed.ok) return refused({ reply: parsed.reply });
  const { erase_password: password, phrase } = parsed.value;
  const hasTypedPhrase = isThePhrase(phrase ?? "");
  const outcome = await orHttpError(() => eraseOwnAccount(services, { actor, password, hasTypedPhrase }));
  if (outcome === "erased") return seeOther(href.erased, [services.auth.sessionCookie.clear()]);
  if (outcome === "too_many") return refused({ isTooMany: true }, 429);
  if (outcome === "wrong_phrase") return refused({ reply: refusedForm(form, { phrase: "not_usable" }) });
  return refused({ reply: refusedForm(form, { erase_password: "wrong_password" }) });
}

/** The phrase of either language, in any case and spacing. */
function isThePhrase(typed: string): boolean {
  const plain = typed.toUpperCase().replace(/\s+/g, " ").trim();
  return LANGUAGES.some((language) => textFor(language).pages.privacy.erase.words === plain);
}
