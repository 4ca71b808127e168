import { recordAudit } from "~/db/queries/audit/record-audit";
import type { Actor } from "~/matching/domain/actor";
import { isIn } from "~/matching/domain/membership";
import { isAdminOf } from "~/matching/domain/policy";
import { PRODUCT_NAME } from "~/matching/domain/product-name";

import { AppError } from "../../app-error.server";
import type { Services } from "../../services.server";
import { accountPages } from "../account-pages";
import { provenReach } from "../proven-reach";
import { sendLetter } from "../send-letter";
import { getLockedMember } from "./get-locked-member";

/** Whose password is to be set anew; `show` gives the link to the administrator in place of sending it. */
export type ResetAccount = { actor: Actor; userId: string; show: boolean };

/** The link to hand over, or that it was sent, or that the person has proven no address it could be sent to. */
export type ResetLink = { result: "shown"; link: string } | { result: "sent" | "unreachable" };

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Makes a link that resets an account's password within a day, once; never one's own, which asks for the old password.
 * @throws AppError `forbidden`, `not_found`, `wrong_state` for an account that cannot sign in
 */
export async function resetAccount(
  { db, clock, settings, auth }: Pick<Services, "db" | "clock" | "settings" | "auth">,
  { actor, userId, show }: ResetAccount,
): Promise<ResetLink> {
  const { regencyCode, publicUrl } = settings;
  if (!isAdminOf(actor, regencyCode) || actor.userId === userId) throw new AppError("forbidden");
  const at = clock.now();
  const token = await auth.makeResetToken(userId, new Date(at.getTime() + DAY_MS));
  const link = accountPages(publicUrl).resetPassword(token);
  return db.transaction(async (tx) => {
    const { member, organisation } = await getLockedMember(tx, { actor, userId, regencyCode });
    const { organisationId } = organisation;
    if (!isIn(member.standing)) throw new AppError("wrong_state");
    const reach = provenReach(member);
    if (!show && !reach) return { result: "unreachable" };
    await recordAudit(tx, {
      at,
      by: actor,
      onBehalfOf: actor.organisation.id === organisationId ? null : organisationId,
      action: "make_reset_link",
      subject: { type: "user", ref: userId },
      details: { shown: show },
    });
    if (show || !reach) return { result: "shown", link };
    const facts = { name: member.name, link, product: PRODUCT_NAME };
    await sendLetter(tx, { ...reach, language: member.language, write: (letters) => letters.passwordReset(facts) });
    return { result: "sent" };
  });
}
