import { findViewedPair } from "~/db/queries/outcomes/find-viewed-pair";
import type { Actor } from "~/matching/domain/actor";

import type { Services } from "../services.server";
import { recordLightOutcome } from "./record-light-outcome";
import type { ShownPlace } from "./shown-place.server";
import { startOfDay } from "../local-time";

/** Who looked at which pair, and where in which list of theirs it was shown. */
export type RecordView = { actor: Actor; potential: string; interest: string; shown: ShownPlace };

/**
 * Records that a partner's officer looked at a potential from the list of its own interest, or somebody of a village at an
 * interest from the list of its own potential: once a pair and day, at the day's beginning, so that the hour says nothing
 * of the person. A failure costs the reader nothing.
 */
export async function recordView(services: Services, { actor, potential, interest, shown }: RecordView): Promise<void> {
  const viewer = viewerOf(actor);
  if (!viewer) return;
  const { db, clock, settings, log } = services;
  try {
    const pair = await findViewedPair(db, { potential, interest, ...viewer.owner });
    if (!pair) return;
    const at = startOfDay(clock.today(), settings.timeZone);
    await recordLightOutcome(
      db,
      { ...pair, ...shown, side: viewer.side, type: "viewed", at, reason: null },
      actor.userId,
    );
  } catch (error) {
    log.warn({ err: error }, "a view could not be recorded");
  }
}

type Owner = { partnerId: number } | { villageId: number };

function viewerOf({ organisation, standing }: Actor): { side: "partner" | "village"; owner: Owner } | null {
  if (standing !== "confirmed") return null;
  if (organisation.kind === "partner") return { side: "partner", owner: { partnerId: organisation.partnerId } };
  if (organisation.kind === "village") return { side: "village", owner: { villageId: organisation.villageId } };
  return null;
}
