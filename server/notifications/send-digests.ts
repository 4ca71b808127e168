import { addJob } from "~/db/queries/jobs/add-job";
import { type DigestCutoffs, findDueReaders } from "~/db/queries/notifications/find-due-readers";
import { lockDueReader } from "~/db/queries/notifications/lock-due-reader";
import { saveDigested } from "~/db/queries/notifications/save-digested";

import type { Services } from "../services.server";
import { digestCutoffs } from "./digest-moments";
import { digestMessage } from "./digest-message";

/** How many people are looked up at once. */
const BATCH = 200;

/**
 * Puts one message for everybody whose digest is due into the queue. A person's message and the note that it went out are
 * one transaction, so it is queued exactly once, however often and by however many workers this runs.
 */
export async function sendDigests(services: Services): Promise<number> {
  const cutoffs = digestCutoffs(services.clock.now(), services.settings.timeZone);
  let sent = 0;
  for (;;) {
    const readers = await findDueReaders(services.db, { cutoffs, limit: BATCH });
    let sentNow = 0;
    for (const userId of readers) sentNow += (await sendDigest(services, { userId, cutoffs })) ? 1 : 0;
    sent += sentNow;
    if (sentNow === 0 || readers.length < BATCH) return sent;
  }
}

async function sendDigest(
  { db, clock, log, settings }: Services,
  { userId, cutoffs }: { userId: string; cutoffs: DigestCutoffs },
): Promise<boolean> {
  try {
    return await db.transaction(async (tx) => {
      const reader = await lockDueReader(tx, { userId, cutoffs });
      if (!reader) return false;
      await addJob(tx, { name: "send_message", payload: digestMessage(reader, settings.publicUrl) });
      await saveDigested(tx, { userId, noticeIds: reader.notices.map(({ id }) => id), at: clock.now() });
      return true;
    });
  } catch (error) {
    // One person's digest must not keep the others from theirs; it is due again at the next run.
    log.error({ err: error, userId }, "digest failed");
    return false;
  }
}
