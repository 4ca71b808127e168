import { redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { ROLES } from "~/matching/domain/vocabulary";
import { changeRole } from "~/server/accounts/members/change-role.server";
import { endMembership } from "~/server/accounts/members/end-membership.server";
import { liftSecondFactor } from "~/server/accounts/members/lift-second-factor.server";
import { reopenAccount } from "~/server/accounts/members/reopen-account.server";
import { resetAccount, type ResetLink } from "~/server/accounts/members/reset-account.server";
import type { Services } from "~/server/services.server";

import type { FormReply } from "../../../forms/form-reply";
import { ReasonForm } from "../../../forms/member-forms";
import { parseForm } from "../../../forms/parse-form";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { readForm } from "../../../http/read-form";

/** What the next page says was done. */
export const USER_NOTES = ["locked", "reopened", "changed", "lifted"] as const;

/** A form of the page that asks for a reason. */
type ReasonedDeed = "lock" | "reopen" | "role" | "second_factor";

/** A password link, or the form to send back. */
export type ChangedUser = { did: "reset"; reset: ResetLink } | { did: null; form: ReasonedDeed; reply: FormReply };

const Deed = z.enum(["lock", "reopen", "role", "second_factor", "send", "show"]);
const RoleChoice = z.enum(ROLES);

type Asked = { services: Services; actor: Actor; userId: string };

/** Locks or opens an account, changes its role or lifts its second factor and leads back, or makes a link for its password. */
export async function changeUserFrom(request: Request, asked: Asked): Promise<ChangedUser> {
  const { services, actor, userId } = asked;
  const form = await readForm(request);
  const deed = Deed.safeParse(form.get("tindakan"));
  if (!deed.success) throw httpProblem("bad_request");
  if (deed.data === "send" || deed.data === "show") {
    const show = deed.data === "show";
    return { did: "reset", reset: await orHttpError(() => resetAccount(services, { actor, userId, show })) };
  }
  const parsed = parseForm(form, ReasonForm);
  if (!parsed.ok) return { did: null, form: deed.data, reply: parsed.reply };
  const { reason } = parsed.value;
  throw redirect(`${href.user(userId)}?sudah=${await change(form, { ...asked, deed: deed.data, reason })}`);
}

type Change = Asked & { deed: ReasonedDeed; reason: string };

async function change(form: FormData, { services, deed, ...asked }: Change): Promise<(typeof USER_NOTES)[number]> {
  if (deed === "lock") {
    await orHttpError(() => endMembership(services, asked));
    return "locked";
  }
  if (deed === "reopen") {
    await orHttpError(() => reopenAccount(services, asked));
    return "reopened";
  }
  if (deed === "second_factor") {
    await orHttpError(() => liftSecondFactor(services, asked));
    return "lifted";
  }
  const role = RoleChoice.safeParse(form.get("role"));
  if (!role.success) throw httpProblem("bad_request");
  await orHttpError(() => changeRole(services, { ...asked, role: role.data }));
  return "changed";
}
