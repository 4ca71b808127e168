import { type ActionFunctionArgs, data } from "@remix-run/node";

import { changePassword } from "~/server/accounts/sign-in/change-password.server";
import { endDevice, endEveryDevice, endOtherDevices } from "~/server/accounts/sign-in/devices.server";
import {
  beginSecondFactor,
  removeSecondFactor,
  renewBackupCodes,
} from "~/server/accounts/sign-in/second-factor.server";

import { type FormReply, refusedForm } from "../../../forms/form-reply";
import { parseForm } from "../../../forms/parse-form";
import { PASSWORD_PROBLEMS } from "../../../forms/password-problems";
import { ChangePasswordForm, ConfirmForm } from "../../../forms/sign-in-forms";
import { requireActor } from "../../../http/actor";
import { callerOf, seeOther } from "../../../http/caller";
import { httpProblem } from "../../../http/errors";
import { href } from "../../../http/href";
import { readForm } from "../../../http/read-form";
import { refParam } from "../../../http/ref-param";

/** What was done, for the page that is shown next. */
export const DONE = ["changed", "removed", "ended", "ended_others"] as const;

/** What the page says after a form of it was refused, or took effect with something to show once. */
export type SecurityAnswer = { reply: FormReply | null; tooMany: boolean; backupCodes: string[] | null };

type Own = { caller: ReturnType<typeof callerOf>; userId: string };
type Asked = { form: FormData; own: Own; services: ActionFunctionArgs["context"]["services"] };

/** Does what one of the page's forms asks for, on the caller's own account. */
export async function securityAction({ request, context }: ActionFunctionArgs) {
  const { userId } = await requireActor(context);
  const form = await readForm(request);
  const asked = { form, own: { caller: callerOf({ request, context }), userId }, services: context.services };
  const { own, services } = asked;
  switch (form.get("do")) {
    case "change_password":
      return change(asked);
    case "begin_factor":
      return begin(asked);
    case "remove_factor":
      return remove(asked);
    case "renew_codes":
      return renew(asked);
    case "end_device":
      await endDevice(services, { userId, id: deviceIn(form) });
      return done("ended");
    case "end_others":
      await endOtherDevices(services, own);
      return done("ended_others");
    case "end_all":
      return seeOther(href.signIn, await endEveryDevice(services, userId));
    default:
      throw httpProblem("bad_request");
  }
}

function deviceIn(form: FormData): string {
  const id = form.get("device");
  return refParam(typeof id === "string" ? id : undefined);
}

const done = (what: (typeof DONE)[number], cookies: readonly string[] = []) =>
  seeOther(`${href.security}?${new URLSearchParams({ sudah: what }).toString()}`, cookies);

const answer = (said: Partial<SecurityAnswer>, status: number) =>
  data<SecurityAnswer>({ reply: null, tooMany: false, backupCodes: null, ...said }, { status });

async function change({ form, own, services }: Asked) {
  const parsed = parseForm(form, ChangePasswordForm);
  if (!parsed.ok) return answer({ reply: parsed.reply }, 400);
  const { current_password: current, new_password: next } = parsed.value;
  const changed = await changePassword(services, { ...own, current, next });
  if (changed.result === "changed") return done("changed", changed.cookies);
  if (changed.result === "too_many") return answer({ tooMany: true }, 429);
  if (changed.result === "wrong_password")
    return answer({ reply: refusedForm(form, { current_password: "wrong_password" }) }, 400);
  return answer({ reply: refusedForm(form, { new_password: PASSWORD_PROBLEMS[changed.result] }) }, 400);
}

async function begin({ form, own, services }: Asked) {
  const parsed = parseForm(form, ConfirmForm);
  if (!parsed.ok) return answer({ reply: parsed.reply }, 400);
  const { result } = await beginSecondFactor(services, { ...own, password: parsed.value.confirm_password });
  return result === "begun" ? seeOther(href.enrolSecondFactor) : stumbled(form, result);
}

async function remove({ form, own, services }: Asked) {
  const parsed = parseForm(form, ConfirmForm);
  if (!parsed.ok) return answer({ reply: parsed.reply }, 400);
  const removed = await removeSecondFactor(services, { ...own, password: parsed.value.confirm_password });
  return removed.result === "removed" ? done("removed", removed.cookies) : stumbled(form, removed.result);
}

async function renew({ form, own, services }: Asked) {
  const parsed = parseForm(form, ConfirmForm);
  if (!parsed.ok) return answer({ reply: parsed.reply }, 400);
  const renewed = await renewBackupCodes(services, { ...own, password: parsed.value.confirm_password });
  if (renewed.result === "renewed") return answer({ backupCodes: renewed.backupCodes }, 200);
  return stumbled(form, renewed.result);
}

function stumbled(form: FormData, result: "wrong_password" | "too_many") {
  if (result === "too_many") return answer({ tooMany: true }, 429);
  return answer({ reply: refusedForm(form, { confirm_password: "wrong_password" }) }, 400);
}
