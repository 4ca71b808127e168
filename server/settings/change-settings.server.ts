import { lockSubject } from "~/db/queries/audit/lock-subject";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { saveSetting } from "~/db/queries/settings/save-setting";
import type { Actor } from "~/matching/domain/actor";
import { isAdminOf } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { forgetContact } from "./public-contact.server";
import { type ProductSettings, readSettings, SETTING_NAMES } from "./settings";

/** Who sets what; a setting that is left out stays. */
export type ChangeSettings = { actor: Actor; values: Partial<ProductSettings> };

/**
 * Sets what differs, each change with a line in the audit log that says from what to what; returns how many there were.
 * @throws AppError `forbidden`
 */
export async function changeSettings(services: Services, { actor, values }: ChangeSettings): Promise<number> {
  const { db, clock, settings } = services;
  if (!isAdminOf(actor, settings.regencyCode)) throw new AppError("forbidden");
  const at = clock.now();
  const changed = await db.transaction(async (tx) => {
    await lockSubject(tx, { type: "setting", ref: "all" });
    const before = await readSettings(tx);
    const different = SETTING_NAMES.filter((name) => values[name] !== undefined && values[name] !== before[name]);
    for (const name of different) {
      const value = values[name] ?? before[name];
      await saveSetting(tx, { name, value, userId: actor.userId, at });
      await recordAudit(tx, {
        at,
        by: { userId: actor.userId, role: actor.role },
        action: "change_setting",
        subject: { type: "setting", ref: name },
        from: String(before[name]),
        to: String(value),
      });
    }
    return different.length;
  });
  forgetContact(services);
  return changed;
}
