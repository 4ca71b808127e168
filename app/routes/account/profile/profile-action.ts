import { type ActionFunctionArgs, data } from "@remix-run/node";

import type { Actor } from "~/matching/domain/actor";
import type { Channel } from "~/matching/domain/vocabulary";
import { changeProfile } from "~/server/privacy/change-profile.server";
import { askToChangeContact, proveChangedContact } from "~/server/privacy/contact-change.server";

import { type FormReply, refusedForm } from "../../../forms/form-reply";
import { ContactCodeForm, NewEmailForm, NewPhoneForm, ProfileForm } from "../../../forms/own-account-forms";
import { type ParsedForm, parseForm } from "../../../forms/parse-form";
import { requireActor } from "../../../http/actor";
import { seeOther } from "../../../http/caller";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageCookie } from "../../../http/language";
import { readForm } from "../../../http/read-form";

/** What was done, for the page that is shown next. */
export const SAVED = ["saved", "changed", "unchanged"] as const;

/** What the page says after one of its forms was refused. */
export type ProfileAnswer = {
  form: "profile" | Channel | `${Channel}_code`;
  reply: FormReply | null;
  isTooMany: boolean;
  /** The channel whose code is still awaited. */
  waiting: Channel | null;
};

type Asked = { form: FormData; actor: Actor; services: ActionFunctionArgs["context"]["services"] };

/** Does what one of the page's forms asks for, on the actor's own account. */
export async function profileAction({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(context);
  const asked = { form: await readForm(request), actor, services: context.services };
  switch (asked.form.get("do")) {
    case "profile":
      return change(asked);
    case "email":
      return wish(asked, "email", emailWish(asked.form));
    case "phone":
      return wish(asked, "phone", phoneWish(asked.form));
    case "code":
      return prove(asked);
    default:
      throw httpProblem("bad_request");
  }
}

const done = (what: (typeof SAVED)[number], cookies: readonly string[] = []) =>
  seeOther(`${href.account}?sudah=${what}`, cookies);

const refused = (answer: Partial<ProfileAnswer> & Pick<ProfileAnswer, "form">, status = 400) =>
  data<ProfileAnswer>({ reply: null, isTooMany: false, waiting: null, ...answer }, { status });

async function change({ form, actor, services }: Asked) {
  const parsed = parseForm(form, ProfileForm);
  if (!parsed.ok) return refused({ form: "profile", reply: parsed.reply });
  await orHttpError(() => changeProfile(services, { actor, ...parsed.value }));
  return done("saved", [await languageCookie(parsed.value.language)]);
}

type Wish = { ok: true; value: { to: string; password: string } } | Extract<ParsedForm<never>, { ok: false }>;

function emailWish(form: FormData): Wish {
  const parsed = parseForm(form, NewEmailForm);
  return parsed.ok ? { ok: true, value: { to: parsed.value.email, password: parsed.value.email_password } } : parsed;
}

function phoneWish(form: FormData): Wish {
  const parsed = parseForm(form, NewPhoneForm);
  return parsed.ok ? { ok: true, value: { to: parsed.value.phone, password: parsed.value.phone_password } } : parsed;
}

async function wish({ form, actor, services }: Asked, channel: Channel, parsed: Wish) {
  if (!parsed.ok) return refused({ form: channel, reply: parsed.reply });
  const outcome = await orHttpError(() => askToChangeContact(services, { actor, channel, ...parsed.value }));
  if (outcome === "sent") return seeOther(`${href.account}?kode=${channel}`);
  if (outcome === "unchanged") return done("unchanged");
  if (outcome === "too_many") return refused({ form: channel, reply: refusedForm(form, {}), isTooMany: true }, 429);
  return refused({ form: channel, reply: refusedForm(form, { [`${channel}_password`]: "wrong_password" }) });
}

async function prove({ form, actor, services }: Asked) {
  const parsed = parseForm(form, ContactCodeForm);
  const waiting = form.get("channel") === "phone" ? "phone" : "email";
  const said = { form: `${waiting}_code`, waiting } as const;
  if (!parsed.ok) return refused({ ...said, reply: parsed.reply });
  const outcome = await orHttpError(() => proveChangedContact(services, { actor, ...parsed.value }));
  if (outcome === "changed") return done("changed");
  if (outcome === "too_many") return refused({ ...said, isTooMany: true }, 429);
  return refused({ ...said, reply: refusedForm(form, { code: "wrong_code" }) });
}
