import type { Role } from "~/matching/domain/vocabulary";

import { href } from "../../http/href";
import type { Text } from "../../i18n/id";

type Words = Text["pages"]["workspace"]["nav"];
type Place = keyof Words;

const ADDRESS: Record<Place, string> = {
  workspace: href.workspace,
  potentials: href.myPotentials,
  village: href.myVillage,
  interests: href.myInterests,
  partner: href.myPartner,
  colleagues: href.colleagues,
  introductions: href.myIntroductions,
  introductionDesk: href.introductionDesk,
  events: href.events,
  myEvents: href.myEvents,
  assisted: href.assisted,
  dpmd: href.dpmd,
  verification: href.verification,
  matchBoard: href.matchBoard,
  claims: href.claims,
  reports: href.reports,
  exchange: href.exchange,
  organisations: href.organisations,
  users: href.users,
  auditLog: href.auditLog,
  settings: href.settings,
  figures: href.figures,
};

const VILLAGE: Place[] = ["workspace", "potentials", "introductions", "myEvents", "village", "colleagues"];

const PLACES: Record<Role, Place[]> = {
  village_operator: VILLAGE,
  village_head: VILLAGE,
  partner_officer: ["workspace", "interests", "introductions", "myEvents", "partner", "colleagues"],
  district_officer: ["workspace", "assisted", "introductions", "myEvents", "colleagues"],
  broker: [
    "dpmd",
    "verification",
    "matchBoard",
    "introductionDesk",
    "events",
    "claims",
    "reports",
    "assisted",
    "organisations",
    "exchange",
    "auditLog",
    "settings",
    "colleagues",
  ],
  admin: ["dpmd", "users", "organisations", "auditLog", "settings", "colleagues"],
  province_viewer: ["workspace", "figures"],
};

const FOR_CONFIRMED: readonly Place[] = ["colleagues", "introductions", "myEvents"];

/** The menu of a role's workspace, in order; who waits for DPMD has no colleagues, introductions and events yet. */
export const workspaceLinks = ({ role, isClaimed }: { role: Role; isClaimed: boolean }, words: Words) =>
  PLACES[role]
    .filter((place) => !isClaimed || !FOR_CONFIRMED.includes(place))
    .map((place) => ({ href: ADDRESS[place], label: words[place] }));
