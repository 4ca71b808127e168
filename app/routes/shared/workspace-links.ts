import type { Role } from "~/matching/domain/vocabulary";

import { href } from "../../http/href";
import type { Text } from "../../i18n/id";

type Words = Text["pages"]["workspace"]["nav"];

const ADDRESS = {
  workspace: href.workspace,
  potentials: href.myPotentials,
  village: href.myVillage,
  interests: href.myInterests,
  partner: href.myPartner,
  assisted: href.assisted,
  dpmd: href.dpmd,
  verification: href.verification,
  matchBoard: href.matchBoard,
  reports: href.reports,
  exchange: href.exchange,
  auditLog: href.auditLog,
  settings: href.settings,
  figures: href.figures,
} as const satisfies Partial<Record<keyof Words, string>>;
type Place = keyof typeof ADDRESS;

const VILLAGE: Place[] = ["workspace", "potentials", "village"];

const PLACES: Record<Role, Place[]> = {
  village_operator: VILLAGE,
  village_head: VILLAGE,
  partner_officer: ["workspace", "interests", "partner"],
  district_officer: ["workspace", "assisted"],
  broker: ["dpmd", "verification", "matchBoard", "reports", "assisted", "exchange", "auditLog", "settings"],
  admin: ["dpmd", "auditLog", "settings"],
  province_viewer: ["workspace", "figures"],
};

/** The menu of a role's workspace, in order. */
export const workspaceLinks = (role: Role, words: Words) =>
  PLACES[role].map((place) => ({ href: ADDRESS[place], label: words[place] }));
