import type { Organisation } from "./actor";

/** What each kind of organisation is called in the address of its page. */
export const ORGANISATION_SLUGS: Record<Organisation["kind"], string> = {
  village: "desa",
  partner: "mitra",
  district: "kecamatan",
  regency: "dpmd",
  province: "provinsi",
};
