import type { Db } from "~/db/client";
import { type LightOutcome, saveLightOutcome } from "~/db/queries/outcomes/save-light-outcome";

import { readSettings } from "../settings/settings";

/** Records a look, a save or a dismissal for the learning, when both the installation and the person let it. */
export async function recordLightOutcome(db: Db, outcome: LightOutcome, userId: string): Promise<void> {
  const { record_outcomes: isRecorded } = await readSettings(db);
  if (isRecorded) await saveLightOutcome(db, outcome, userId);
}
