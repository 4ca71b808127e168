import type { Actor } from "~/matching/domain/actor";
import { isAdminOf, isOfDpmd } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";
import { type ProductSettings, readSettings } from "./settings";

export type { ProductSettings } from "./settings";

/** The settings, and whether this person may change them. */
export type SettingsReading = { settings: ProductSettings; mayChange: boolean };

/**
 * What is set in this installation: DPMD may read it, its administrators change it.
 * @throws AppError `forbidden`
 */
export async function readSettingsFor({ db, settings }: Services, actor: Actor): Promise<SettingsReading> {
  if (!isOfDpmd(actor, settings.regencyCode)) throw new AppError("forbidden");
  return { settings: await readSettings(db), mayChange: isAdminOf(actor, settings.regencyCode) };
}
