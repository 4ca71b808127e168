import type { Db } from "~/db/client";
import { type ConsentPurpose, saveConsent } from "~/db/queries/privacy/save-consent";

/** The version of what is agreed to at present; a new wording is a new version. */
const CONSENT_VERSIONS = {
  terms: "2026-01",
  phone_messages: "2026-01",
  learning: "2026-01",
} as const satisfies Record<ConsentPurpose, string>;

/** Records in the caller's transaction that a person agreed to the present version of a purpose. */
export async function giveConsent(
  db: Db,
  { userId, purpose, at }: { userId: string; purpose: ConsentPurpose; at: Date },
): Promise<void> {
  await saveConsent(db, { userId, purpose, version: CONSENT_VERSIONS[purpose], at });
}
