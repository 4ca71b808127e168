import type { Db } from "~/db/client";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { type DueMoments, findDueIntroductions, lockDueIntroduction } from "~/db/queries/introductions/find-due";
import type { IntroductionRecord } from "~/db/queries/introductions/introduction-record";
import { saveIntroduction } from "~/db/queries/introductions/save-introduction";
import { AWAITED, nextIntroduction, REMINDER_DAYS, remindersDue } from "~/matching/domain/introduction-state";

import { notify } from "../notifications/notify";
import type { Services } from "../services.server";
import { asIntroduction } from "./as-introduction";
import { brokersToTell, sideToTell, tellPlainly, type Told } from "./introduction-notices";
import { introductionPath } from "./introduction-path";
import { isKnownToPartner, partiesOf } from "./tell-of-move";

/** How many introductions are looked up at once. */
const BATCH = 200;
const DAY_MS = 24 * 60 * 60 * 1000;

/** How many were reminded of, and how many ended unanswered. */
export type KeptIntroductions = { reminded: number; expired: number };

/**
 * Reminds those whose answer is awaited on days 3, 7 and 12, and ends what nobody answered in time. Each introduction is a
 * transaction of its own: run twice, by however many workers, it reminds and ends once. Missed reminders are one.
 */
export async function keepIntroductions(services: Pick<Services, "db" | "clock" | "log">): Promise<KeptIntroductions> {
  const { db, clock, log } = services;
  const kept: KeptIntroductions = { reminded: 0, expired: 0 };
  const at = clock.now();
  const moments = { at, since: REMINDER_DAYS.map((days) => new Date(at.getTime() - days * DAY_MS)) };
  for (;;) {
    const due = await findDueIntroductions(db, { moments, limit: BATCH });
    let done = 0;
    for (const id of due) {
      try {
        const result = await db.transaction((tx) => keepOne(tx, { id, moments }));
        if (result === null) continue;
        done += 1;
        kept[result] += 1;
      } catch (error) {
        // One introduction must not keep the others from theirs; it is due again at the next run.
        log.error({ err: error, introduction: id }, "introduction could not be kept");
      }
    }
    if (done === 0 || due.length < BATCH) return kept;
  }
}

async function keepOne(
  tx: Db,
  { id, moments }: { id: number; moments: DueMoments },
): Promise<keyof KeptIntroductions | null> {
  const found = await lockDueIntroduction(tx, { id, moments });
  if (!found) return null;
  const { at } = moments;
  const next = nextIntroduction(asIntroduction(found), { event: "expire" }, { by: "clock", at });
  if ("refusal" in next) {
    await remind(tx, found, at);
    return "reminded";
  }
  await saveIntroduction(tx, id, { state: next.state, endedAt: at, updatedAt: at });
  await recordAudit(tx, {
    at,
    by: { command: "keep_introductions" },
    action: "expire_introduction",
    subject: { type: "introduction", ref: found.ref },
    from: found.state,
    to: next.state,
  });
  const parties = partiesOf(found);
  const partner = isKnownToPartner(found) ? [sideToTell(parties, "partner")] : [];
  const told = [sideToTell(parties, "village"), ...partner, brokersToTell(parties)];
  await tellPlainly(tx, told, { kind: "introduction_expired", ref: found.ref, at });
  return "expired";
}

async function remind(tx: Db, found: IntroductionRecord, at: Date): Promise<void> {
  const remindersSent = remindersDue(at.getTime() - found.awaitedSince.getTime());
  await saveIntroduction(tx, found.id, { remindersSent, updatedAt: found.updatedAt });
  const days = String(Math.ceil((found.expiresAt.getTime() - at.getTime()) / DAY_MS));
  for (const { to, other } of awaitedOf(found)) {
    await notify(tx, {
      to,
      kind: "introduction_reminder",
      details: { other, days },
      path: introductionPath(found.ref),
      at,
    });
  }
}

/** Those whose answer is awaited. */
function awaitedOf(found: IntroductionRecord): Told[] {
  const parties = partiesOf(found);
  return AWAITED[found.state].map((side) => (side === "broker" ? brokersToTell(parties) : sideToTell(parties, side)));
}
