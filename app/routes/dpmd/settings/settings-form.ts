import { z } from "zod";

import { optionalEmail, optionalText, ticked, whole } from "../../../forms/fields";

const months = () => whole({ min: 1, max: 120 });
const words = () => optionalText({ max: 120 }).transform((text) => text ?? "");

/** The settings as a form states them. */
export const SettingsForm = z.object({
  record_outcomes: ticked(),
  retention_inactive_accounts: months(),
  retention_refused_claims: months(),
  retention_notifications: months(),
  retention_report_contacts: months(),
  retention_viewed_outcomes: months(),
  introduction_days: whole({ min: 1, max: 90 }),
  requests_per_village: whole({ min: 1, max: 100 }),
  requests_per_partner: whole({ min: 1, max: 100 }),
  dpmd_contact_name: words(),
  dpmd_contact_phone: words(),
  dpmd_contact_email: optionalEmail().transform((address) => address ?? ""),
});

/** The settings in months, in the order in which they are shown. */
export const MONTH_SETTINGS = [
  "retention_inactive_accounts",
  "retention_refused_claims",
  "retention_notifications",
  "retention_report_contacts",
  "retention_viewed_outcomes",
] as const;

/** The settings of introductions with their units, in the order in which they are shown. */
export const INTRODUCTION_SETTINGS = [
  { name: "introduction_days", unit: "days" },
  { name: "requests_per_village", unit: "requests" },
  { name: "requests_per_partner", unit: "requests" },
] as const;

/** The settings of the public contact, in the order in which they are shown. */
export const CONTACT_SETTINGS = ["dpmd_contact_name", "dpmd_contact_phone", "dpmd_contact_email"] as const;
