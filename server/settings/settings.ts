import { z } from "zod";

import type { Db } from "~/db/client";
import { findSettings } from "~/db/queries/settings/find-settings";

const within = (usual: number, most: number) => z.int().min(1).max(most).catch(usual);
/** Whole months that something about a person is kept, 1 to 120. */
const months = (usual: number) => within(usual, 120);
const words = z.string().max(120).catch("");

/** Every setting by its name in the database; what is missing or makes no sense there is the usual value. */
const Settings = z.object({
  /** Whether views, saves and dismissals are recorded for the learning. */
  record_outcomes: z.boolean().catch(true),
  /** After so long without a sign-in an account is closed and its personal data erased. */
  retention_inactive_accounts: months(36),
  /** Claims that DPMD refused, with what was written in them. */
  retention_refused_claims: months(6),
  /** Notifications that were read or are old. */
  retention_notifications: months(12),
  /** Addresses of people who reported a listing, counted from the answer. */
  retention_report_contacts: months(6),
  /** Views, saves and dismissals. */
  retention_viewed_outcomes: months(24),
  /** Days in which an introduction has to be answered. */
  introduction_days: within(14, 90),
  /** Requests of a village, and of a partner, that may wait for an answer at once. */
  requests_per_village: within(5, 100),
  requests_per_partner: within(10, 100),
  /** Whom the public asks; empty is not shown. */
  dpmd_contact_name: words,
  dpmd_contact_phone: words,
  dpmd_contact_email: words,
});

/** What DPMD sets while the product runs; `retention_*` are months, `introduction_days` days. */
export type ProductSettings = z.output<typeof Settings>;

/** The names of all settings, in the order in which they are shown. */
export const SETTING_NAMES = Settings.keyof().options;

/** The settings as they are now, the usual value for each that nobody has set; one statement. */
export async function readSettings(db: Db): Promise<ProductSettings> {
  return Settings.parse(Object.fromEntries(await findSettings(db)));
}
