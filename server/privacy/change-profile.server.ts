import { recordAudit } from "~/db/queries/audit/record-audit";
import { findOwnAccount } from "~/db/queries/privacy/find-own-account";
import { findPasswordHash } from "~/db/queries/privacy/find-password-hash";
import { lockAccount } from "~/db/queries/privacy/lock-account";
import { saveProfile } from "~/db/queries/privacy/save-profile";
import type { Actor } from "~/matching/domain/actor";
import type { Language } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import { isDeliverable } from "../messages/deliverable";
import type { Services } from "../services.server";

/** What the profile page shows. */
export type ProfileReading = {
  name: string;
  language: Language;
  username: string | null;
  /** Null for somebody without mail. */
  email: string | null;
  emailVerified: boolean;
  phoneNumber: string | null;
  phoneNumberVerified: boolean;
  hasPassword: boolean;
};

/**
 * The actor's own profile.
 * @throws AppError `not_found` when the account is gone
 */
export async function readProfile({ db }: Services, actor: Actor): Promise<ProfileReading> {
  const [account, hash] = await Promise.all([findOwnAccount(db, actor.userId), findPasswordHash(db, actor.userId)]);
  if (!account) throw new AppError("not_found");
  const { name, language, username, email, emailVerified, phoneNumber, phoneNumberVerified } = account;
  const shownEmail = isDeliverable(email) ? email : null;
  return {
    name,
    language,
    username,
    email: shownEmail,
    emailVerified,
    phoneNumber,
    phoneNumberVerified,
    hasPassword: hash !== null,
  };
}

/** What a person is called, and the language of messages to them. */
export type ChangeProfile = { actor: Actor; name: string; language: Language };

/**
 * Corrects the actor's own name and language.
 * @throws AppError `not_found` when the account is gone
 */
export async function changeProfile({ db, clock }: Services, { actor, name, language }: ChangeProfile): Promise<void> {
  await db.transaction(async (tx) => {
    const at = clock.now();
    const before = await lockAccount(tx, actor.userId);
    if (!before) throw new AppError("not_found");
    if (before.name === name && before.language === language) return;
    await saveProfile(tx, { userId: actor.userId, name, language, at });
    await recordAudit(tx, {
      at,
      by: { userId: actor.userId, role: actor.role },
      action: "change_profile",
      subject: { type: "user", ref: actor.userId },
      details: { name: before.name !== name, language: before.language !== language },
    });
  });
}
