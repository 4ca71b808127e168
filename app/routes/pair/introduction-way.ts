import type { Actor } from "~/matching/domain/actor";
import type { PairReading } from "~/server/matches/read-pair.server";

/** How the reader can have the two introduced: DPMD proposes, a side asks; null for everybody else. */
export type IntroductionWay = "propose" | "request" | null;

/** What the reader of a pair may begin; whether it can be begun now, the page that it leads to says. */
export function introductionWay(actor: Actor | null, { potential, interest }: PairReading): IntroductionWay {
  if (actor?.standing !== "confirmed") return null;
  const { organisation, role } = actor;
  if (role === "broker") return "propose";
  const isOfVillage = organisation.kind === "village" && organisation.village === potential.village.key;
  const isOfPartner = organisation.kind === "partner" && organisation.partner === interest.partner.ref;
  return isOfVillage || isOfPartner ? "request" : null;
}
