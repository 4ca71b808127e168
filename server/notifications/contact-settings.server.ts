import { recordAudit } from "~/db/queries/audit/record-audit";
import {
  type ContactSettings,
  findContactSettings,
  saveContactSettings,
} from "~/db/queries/notifications/contact-settings";
import { isUnsubscribeToken } from "~/db/queries/notifications/is-unsubscribe-token";
import { saveUnsubscribed } from "~/db/queries/notifications/save-unsubscribed";
import { hasConsent, saveWithdrawal } from "~/db/queries/privacy/save-consent";
import type { Actor } from "~/matching/domain/actor";
import type { Channel, Digest } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { isDeliverable } from "../messages/deliverable";
import { giveConsent } from "../privacy/consents";
import type { Services } from "../services.server";

/** How the actor is written to, and by which channels that is possible. */
export type ContactReading = {
  digest: Digest;
  channel: Channel;
  /** Null without a proved address. */
  email: string | null;
  /** Null without a proved number. */
  phoneNumber: string | null;
  /** Whether the actor agreed to messages to the phone. */
  agreesToPhone: boolean;
};

/**
 * The actor's settings.
 * @throws AppError `not_found` when the account is gone
 */
export async function readContactSettings({ db }: Services, actor: Actor): Promise<ContactReading> {
  const [settings, agreesToPhone] = await Promise.all([
    findContactSettings(db, actor.userId),
    hasConsent(db, actor.userId, "phone_messages"),
  ]);
  if (!settings) throw new AppError("not_found");
  const { digest, channel } = settings;
  return { digest, channel, ...provedOf(settings), agreesToPhone };
}

/** What the actor chose; a phone needs `agreesToPhone`. */
export type ChangeContactSettings = { actor: Actor; digest: Digest; channel: Channel; agreesToPhone: boolean };

/** What became of the choice: saved, or why not. */
export type ContactSettingsOutcome = "saved" | "unproved" | "must_agree";

/**
 * Changes how the actor is written to; agreeing to messages to the phone, or no longer, is recorded as a consent.
 * @throws AppError `not_found` when the account is gone
 */
export async function changeContactSettings(
  { db, clock }: Services,
  { actor, digest, channel, agreesToPhone }: ChangeContactSettings,
): Promise<ContactSettingsOutcome> {
  const { userId, role } = actor;
  return db.transaction(async (tx) => {
    const before = await findContactSettings(tx, userId);
    if (!before) throw new AppError("not_found");
    const { phoneNumber } = provedOf(before);
    if (channel === "phone" && digest !== "never" && phoneNumber === null) return "unproved";
    if (channel === "phone" && digest !== "never" && !agreesToPhone) return "must_agree";
    const at = clock.now();
    await saveContactSettings(tx, { userId, digest, channel, at });
    if (agreesToPhone) await giveConsent(tx, { userId, purpose: "phone_messages", at });
    else await saveWithdrawal(tx, { userId, purpose: "phone_messages", at });
    await recordAudit(tx, {
      at,
      by: { userId, role },
      action: "change_contact_settings",
      subject: { type: "user", ref: userId },
      from: `${before.digest} ${before.channel}`,
      to: `${digest} ${channel}`,
    });
    return "saved";
  });
}

/** Whether an unsubscribe link is somebody's. */
export async function isUnsubscribeLink({ db }: Services, token: string): Promise<boolean> {
  return isUnsubscribeToken(db, token);
}

/**
 * Ends the digests of whoever holds the link, without a sign-in and however often it is asked (RFC 8058).
 * @throws AppError `not_found` for a link that is nobody's
 */
export async function unsubscribe({ db, clock }: Services, token: string): Promise<void> {
  await db.transaction(async (tx) => {
    const at = clock.now();
    const by = await saveUnsubscribed(tx, { token, at });
    if (!by) throw new AppError("not_found");
    const subject = { type: "user", ref: by.userId };
    await recordAudit(tx, { at, by, action: "unsubscribe", subject, to: "never" });
  });
}

function provedOf({ email, emailVerified, phoneNumber, phoneNumberVerified }: ContactSettings) {
  return {
    email: emailVerified && isDeliverable(email) ? email : null,
    phoneNumber: phoneNumberVerified ? phoneNumber : null,
  };
}
