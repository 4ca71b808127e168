import type { Db } from "~/db/client";
import type { FitSide } from "~/matching/domain/ranking";

import { notify, type Recipients } from "../notifications/notify";
import { introductionPath } from "./introduction-path";

/** Whom an introduction is between, as its notices name them. */
export type Parties = {
  ref: string;
  village: { id: number; name: string; regency: string };
  partner: { id: number; name: string };
};

/** Somebody to tell: whom, and the name of the other side as they read it. */
export type Told = { to: Recipients; other: string; of: "village" | "partner" | "broker" };

/** A side of an introduction. */
export const sideToTell = ({ village, partner }: Parties, side: FitSide): Told =>
  side === "village"
    ? { to: { villageId: village.id }, other: partner.name, of: side }
    : { to: { partnerId: partner.id }, other: village.name, of: side };

/** DPMD's brokers, to whom both are the other side. */
export const brokersToTell = ({ village, partner }: Parties): Told => ({
  to: { regencyCode: village.regency, roles: ["broker"] },
  other: `${village.name} – ${partner.name}`,
  of: "broker",
});

/** Both sides. */
export const bothToTell = (parties: Parties): Told[] => [
  sideToTell(parties, "village"),
  sideToTell(parties, "partner"),
];

type Plain =
  | "introduction_accepted"
  | "introduction_made"
  | "introduction_withdrawn"
  | "introduction_expired"
  | "introduction_message"
  | "introduction_met"
  | "introduction_concluded";

/** Tells of something that needs no more than the other side's name. */
export async function tellPlainly(
  tx: Db,
  told: readonly Told[],
  notice: { kind: Plain; ref: string; except?: string | undefined; at: Date },
): Promise<void> {
  const { kind, ref, except, at } = notice;
  for (const { to, other } of told) {
    await notify(tx, {
      to,
      except,
      kind,
      details: { other },
      path: introductionPath(ref),
      at,
      onceUnread: kind === "introduction_message",
    });
  }
}
