import { redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor } from "~/matching/domain/actor";
import { endMembership } from "~/server/accounts/members/end-membership.server";
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
export const USER_NOTES = ["locked", "reopened"] as const;

/** A password link, or the form to send back. */
export type ChangedUser = { did: "reset"; reset: ResetLink } | { did: null; reply: FormReply };

const Deed = z.enum(["lock", "reopen", "send", "show"]);

type Asked = { services: Services; actor: Actor; userId: string };

/** Locks or opens an account and leads back, or makes a link that resets its password. */
export async function changeUserFrom(request: Request, { services, actor, userId }: Asked): Promise<ChangedUser> {
  const form = await readForm(request);
  const deed = Deed.safeParse(form.get("tindakan"));
  if (!deed.success) throw httpProblem("bad_request");
  if (deed.data === "send" || deed.data === "show") {
    const show = deed.data === "show";
    return { did: "reset", reset: await orHttpError(() => resetAccount(services, { actor, userId, show })) };
  }
  const parsed = parseForm(form, ReasonForm);
  if (!parsed.ok) return { did: null, reply: parsed.reply };
  const { reason } = parsed.value;
  if (deed.data === "lock") {
    await orHttpError(() => endMembership(services, { actor, userId, reason }));
    throw redirect(`${href.user(userId)}?sudah=locked`);
  }
  await orHttpError(() => reopenAccount(services, { actor, userId, reason }));
  throw redirect(`${href.user(userId)}?sudah=reopened`);
}
