import { recordAudit } from "~/db/queries/audit/record-audit";
import { lockIntroduction } from "~/db/queries/introductions/find-introduction";
import { saveMessage } from "~/db/queries/introductions/save-introduction";
import type { Actor } from "~/matching/domain/actor";
import { isIntroduced, sideOf, takesPartIn } from "~/matching/domain/introduction-state";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { asIntroduction } from "./as-introduction";
import { bothToTell, brokersToTell, tellPlainly } from "./introduction-notices";
import { introductionScopeOf } from "./introduction-scope";
import { partiesOf } from "./tell-of-move";

/** Who writes what, 1 to 2000 characters, in which introduction. */
export type SendIntroductionMessage = { actor: Actor; ref: string; text: string };

/**
 * Adds a message to the thread that both sides and DPMD read, once the two are introduced. Who has not read the last word of
 * it is not told again. The log has that something was written, not what.
 * @throws AppError `not_found`, `forbidden`, `wrong_state` (not introduced)
 */
export async function sendIntroductionMessage(
  services: Services,
  { actor, ref, text }: SendIntroductionMessage,
): Promise<void> {
  const { db, clock, settings } = services;
  const scope = introductionScopeOf(actor, settings.regencyCode);
  if (!scope) throw new AppError("not_found");
  await db.transaction(async (tx) => {
    const found = await lockIntroduction(tx, { scope, ref });
    if (!found) throw new AppError("not_found");
    if (!takesPartIn(asIntroduction(found), actor)) throw new AppError("forbidden");
    if (!isIntroduced(found.state)) throw new AppError("wrong_state");
    const at = clock.now();
    const side = sideOf(actor);
    await saveMessage(tx, { introductionId: found.id, side, userId: actor.userId, text, at });
    await recordAudit(tx, {
      at,
      by: actor,
      action: "write_introduction",
      subject: { type: "introduction", ref },
    });
    const parties = partiesOf(found);
    // DPMD reads along; it is told only of what a side writes, by the same quiet rule.
    const told = side === "broker" ? bothToTell(parties) : [...bothToTell(parties), brokersToTell(parties)];
    const others = told.filter(({ of }) => of !== side);
    await tellPlainly(tx, others, { kind: "introduction_message", ref, except: actor.userId, at });
  });
}
