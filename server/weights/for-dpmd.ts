import type { Actor } from "~/matching/domain/actor";
import { isOfDpmd } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";

/** Weights are DPMD's to see and to set: its brokers' and its administrators'. @throws AppError `forbidden` */
export function requireDpmd({ settings }: Pick<Services, "settings">, actor: Actor): void {
  if (!isOfDpmd(actor, settings.regencyCode)) throw new AppError("forbidden");
}
