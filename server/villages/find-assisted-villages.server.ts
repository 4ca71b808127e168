import {
  type AssistedVillage,
  findAssistedVillages as findVillages,
} from "~/db/queries/villages/find-assisted-villages";
import type { Actor } from "~/matching/domain/actor";

import { AppError } from "../app-error.server";
import { dayIn } from "../local-time";
import type { Services } from "../services.server";
import { villageScopeOf } from "./village-scope";

/** Who looks for which village to write for; pages count from 1. */
export type FindAssistedVillages = { actor: Actor; text: string; page: number };

/** One page of the villages that the actor may write for; days are `2026-11-24`. */
export type AssistedVillages = {
  villages: (Omit<AssistedVillage, "lastActivity"> & { lastActivityOn: string | null })[];
  total: number;
  pageSize: number;
};

const PAGE_SIZE = 30;

/**
 * The villages of a kecamatan for its officer, those of the regency for DPMD's broker.
 * @throws AppError `forbidden` for anybody else
 */
export async function findAssistedVillages(services: Services, asked: FindAssistedVillages): Promise<AssistedVillages> {
  const { db, settings } = services;
  const { actor, text, page } = asked;
  const scope = villageScopeOf(actor);
  if (!scope || "villageId" in scope) throw new AppError("forbidden");
  const found = await findVillages(db, { scope, text, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
  return {
    total: found.total,
    pageSize: PAGE_SIZE,
    villages: found.villages.map(({ lastActivity, ...village }) => ({
      ...village,
      lastActivityOn: lastActivity && dayIn(settings.timeZone, lastActivity),
    })),
  };
}
