import type { Role } from "~/matching/domain/vocabulary";

/** Who did something, as the village reads it. */
export const roles: Record<Role, string> = {
  village_operator: "operator desa",
  village_head: "kepala desa",
  partner_officer: "petugas mitra",
  district_officer: "petugas kecamatan",
  broker: "DPMD",
  admin: "admin DPMD",
  province_viewer: "petugas provinsi",
};
