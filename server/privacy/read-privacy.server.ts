import { countOtherConfirmed } from "~/db/queries/privacy/count-other-confirmed";
import { countPersonalRows, type PersonalRows } from "~/db/queries/privacy/count-personal-rows";
import { findConsents, type StoredConsent } from "~/db/queries/privacy/find-consents";
import { findOwnAccount } from "~/db/queries/privacy/find-own-account";
import type { Actor } from "~/matching/domain/actor";

import { isLastAdmin } from "../accounts/members/is-last-admin";
import { AppError } from "../app-error.server";
import { isDeliverable } from "../messages/deliverable";
import type { Services } from "../services.server";
import { readSettings } from "../settings/settings";
import { FIXED_TERMS } from "./retention-terms";

/** What is stored about the actor, how long, and what the actor may do about it. */
export type PrivacyReading = {
  account: {
    name: string;
    email: string | null;
    phoneNumber: string | null;
    username: string | null;
    createdAt: Date;
    lastSeenAt: Date | null;
  };
  rows: PersonalRows;
  consents: StoredConsent[];
  recordsViews: boolean;
  /** In months. */
  terms: { inactiveAccounts: number; notifications: number; reportContacts: number; sessions: number };
  hasPassword: boolean;
  /** Nobody else is confirmed to speak for the actor's organisation. */
  isLast: boolean;
  /** Nobody else could let people in: the account cannot be erased. */
  isLastAdmin: boolean;
};

/**
 * Counts real rows, so that the page tells what is there and not what might be.
 * @throws AppError `not_found` when the account is gone
 */
export async function readPrivacy({ db }: Services, actor: Actor): Promise<PrivacyReading> {
  const { userId, organisation, role, standing } = actor;
  const organisationId = organisation.id;
  const [account, rows, agreed, settings, others, onlyAdmin] = await Promise.all([
    findOwnAccount(db, userId),
    countPersonalRows(db, userId),
    findConsents(db, userId),
    readSettings(db),
    countOtherConfirmed(db, { userId, organisationId }),
    isLastAdmin(db, { role, standing, organisationId }),
  ]);
  if (!account || !rows) throw new AppError("not_found");
  const { name, email, phoneNumber, username, createdAt, lastSeenAt, recordsViews } = account;
  return {
    account: { name, email: isDeliverable(email) ? email : null, phoneNumber, username, createdAt, lastSeenAt },
    rows,
    consents: agreed,
    recordsViews,
    terms: {
      inactiveAccounts: settings.retention_inactive_accounts,
      notifications: settings.retention_notifications,
      reportContacts: settings.retention_report_contacts,
      sessions: FIXED_TERMS.sessionMonths,
    },
    hasPassword: rows.passwords > 0,
    isLast: standing === "confirmed" && others === 0,
    isLastAdmin: onlyAdmin,
  };
}
