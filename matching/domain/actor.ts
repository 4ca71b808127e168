import type { Role, Standing } from "./vocabulary";

/** Whom an account works for. `id` is the organisation's; districts and regencies are Kemendagri codes. */
export type Organisation =
  | { kind: "village"; id: number; villageId: number; village: string; district: string; regency: string }
  | { kind: "partner"; id: number; partnerId: number; partner: string; verified: boolean }
  | { kind: "district"; id: number; district: string; regency: string }
  | { kind: "regency"; id: number; regency: string }
  | { kind: "province"; id: number; province: string };

/** A signed-in person as the rules see one. */
export type Actor = {
  userId: string;
  name: string;
  role: Role;
  /** `claimed` until DPMD confirmed that this person speaks for the organisation. */
  standing: Standing;
  organisation: Organisation;
};

/** The kinds of organisation a role can belong to, one each. */
export const ORGANISATION_OF_ROLE = {
  village_operator: "village",
  village_head: "village",
  partner_officer: "partner",
  district_officer: "district",
  broker: "regency",
  admin: "regency",
  province_viewer: "province",
} as const satisfies Record<Role, Organisation["kind"]>;
