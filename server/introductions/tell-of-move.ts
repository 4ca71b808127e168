import type { Db } from "~/db/client";
import type { IntroductionRecord } from "~/db/queries/introductions/find-introduction";
import type { Declined } from "~/matching/domain/phrases/decline-reason";
import type { Side } from "~/matching/domain/vocabulary";

import { notify } from "../notifications/notify";
import { bothToTell, brokersToTell, type Parties, sideToTell, type Told, tellPlainly } from "./introduction-notices";
import { introductionPath } from "./introduction-path";
import type { LockedMove } from "./introduction-step";

/** The two of a stored introduction, as notices name them. */
export const partiesOf = ({ ref, village, partner }: IntroductionRecord): Parties => ({ ref, village, partner });

/** Whether the partner knows of the introduction yet. */
export const isKnownToPartner = ({ state }: Pick<IntroductionRecord, "state">): boolean => state !== "requested";

/** Tells those whom a move concerns, all but the person who made it. */
export async function tellOfMove(tx: Db, { found, move, next, at }: LockedMove): Promise<void> {
  const parties = partiesOf(found);
  const { ref } = found;
  const plain = { ref, except: move.actor.userId, at };
  const [village, partner] = [sideToTell(parties, "village"), sideToTell(parties, "partner")];
  const dpmd = brokersToTell(parties);
  const known = isKnownToPartner(found) ? [village, partner] : [village];
  switch (move.event) {
    case "pass_on":
      return notify(tx, {
        to: partner.to,
        except: move.actor.userId,
        kind: "introduction_asked",
        details: { other: partner.other, title: found.interest.title },
        path: introductionPath(ref),
        at,
      });
    case "accept":
      if (next === "introduced") {
        return tellPlainly(tx, [...bothToTell(parties), dpmd], { ...plain, kind: "introduction_made" });
      }
      return tellPlainly(tx, [move.side === "village" ? partner : village], {
        ...plain,
        kind: "introduction_accepted",
      });
    case "decline":
      return tellOfDecline(tx, { told: [...known, dpmd], by: move.side, declined: move.declined, plain });
    case "withdraw":
      return tellPlainly(tx, [...known, dpmd], { ...plain, kind: "introduction_withdrawn" });
    case "record_meeting":
      return tellPlainly(tx, [village, partner], { ...plain, kind: "introduction_met" });
    default:
      return tellPlainly(tx, [village, partner, dpmd], { ...plain, kind: "introduction_concluded" });
  }
}

type ToldOfDecline = {
  told: readonly Told[];
  by: Side;
  declined: Declined;
  plain: { ref: string; except: string; at: Date };
};

/** Why it will not happen is told to the other side and to DPMD. */
async function tellOfDecline(tx: Db, { told, by, declined, plain }: ToldOfDecline): Promise<void> {
  for (const { to, other, of } of told) {
    if (of === by) continue;
    await notify(tx, {
      to,
      except: plain.except,
      kind: "introduction_declined",
      details: { other, ...toldDecline(declined) },
      path: introductionPath(plain.ref),
      at: plain.at,
    });
  }
}

/** The reason as a notification keeps it: the code, for the reader's language, and the words as typed. */
const toldDecline = ({ code, words }: Declined) => ({ declined: code, reason: words ?? "" });
