import type { Role } from "~/matching/domain/vocabulary";

import { href } from "../../http/href";

const WORD: Record<Role, string> = {
  village_operator: "operator-desa",
  village_head: "kepala-desa",
  partner_officer: "mitra",
  district_officer: "kecamatan",
  broker: "dpmd",
  admin: "admin",
  province_viewer: "provinsi",
};

/** The roles in the order in which guides are listed. */
export const GUIDE_ROLES = [
  "village_operator",
  "village_head",
  "partner_officer",
  "district_officer",
  "broker",
  "admin",
  "province_viewer",
] as const satisfies readonly Role[];

/** The role whose guide an address names; null for anything else. */
export const guideRoleIn = (word: string | undefined): Role | null =>
  GUIDE_ROLES.find((role) => WORD[role] === word) ?? null;

/** The address of a role's guide. */
export const guideHref = (role: Role): string => href.guide(WORD[role]);
