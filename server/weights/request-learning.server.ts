import { recordAudit } from "~/db/queries/audit/record-audit";
import { addJob } from "~/db/queries/jobs/add-job";
import type { Actor } from "~/matching/domain/actor";

import type { Services } from "../services.server";
import { requireDpmd } from "./for-dpmd";

/**
 * Lets the learning run now instead of at night; asked several times before it began, it runs once.
 * @throws AppError `forbidden`
 */
export async function requestLearning(services: Services, actor: Actor): Promise<void> {
  requireDpmd(services, actor);
  const { db, clock, settings } = services;
  await db.transaction(async (tx) => {
    await addJob(tx, { name: "learn_weights", payload: {}, key: "learn_weights" });
    await recordAudit(tx, {
      at: clock.now(),
      by: actor,
      action: "request_learning",
      subject: { type: "regency", ref: settings.regencyCode },
    });
  });
}
