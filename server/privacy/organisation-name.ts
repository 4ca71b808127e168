import type { Organisation } from "~/matching/domain/actor";

/** What an organisation is called; an office is called by the code of its region. */
export function organisationName(organisation: Organisation): string {
  if (organisation.kind === "village") return organisation.village;
  if (organisation.kind === "partner") return organisation.partner;
  if (organisation.kind === "district") return organisation.district;
  return organisation.kind === "regency" ? organisation.regency : organisation.province;
}
