import type { Role } from "~/matching/domain/vocabulary";

/** User name and name of the account that shows each role; the names stand in the demonstration's records. */
export const demoAccountsId: Record<Role, { username: string; name: string }> = {
  village_operator: { username: "demo-desa", name: "Operator Desa (demo)" },
  village_head: { username: "demo-kades", name: "Kepala Desa (demo)" },
  partner_officer: { username: "demo-mitra", name: "Petugas Mitra (demo)" },
  district_officer: { username: "demo-kecamatan", name: "Petugas Kecamatan (demo)" },
  broker: { username: "demo-dpmd", name: "Petugas DPMD (demo)" },
  province_viewer: { username: "demo-provinsi", name: "Pengamat Provinsi (demo)" },
  admin: { username: "demo-admin", name: "Admin DPMD (demo)" },
};
