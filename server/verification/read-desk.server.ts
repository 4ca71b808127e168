import { findSilentVillages, type SilentVillage } from "~/db/queries/verification/find-silent-villages";
import { findWaiting } from "~/db/queries/verification/find-waiting";
import type { Actor } from "~/matching/domain/actor";
import { isOfDpmd } from "~/matching/domain/policy";

import { AppError } from "../app-error.server";
import type { PotentialListing } from "../listings.server";
import { findUntapped } from "../matches/find-untapped.server";
import type { Services } from "../services.server";

/** What waits for DPMD, in the order in which it is shown. */
const WAITING = ["potentials", "interests", "introductions", "claims", "papers", "reports"] as const;
export type WaitingName = (typeof WAITING)[number];

/** How many wait, how many of them longer than `OVERDUE_DAYS`, and for how many whole days the first one does. */
export type WaitingFor = { name: WaitingName; count: number; overdue: number; days: number };

/** What waits, what is overdue, and who is unseen. */
export type Desk = {
  waiting: WaitingFor[];
  /** After how many days something is overdue. */
  overdueDays: number;
  /** Villages of which nobody has told anything, by district. */
  silent: { district: string; villages: Omit<SilentVillage, "district">[] }[];
  silentCount: number;
  /** Published potentials that no open interest is worth introducing to. */
  untapped: PotentialListing[];
  potentialCount: number;
};

/** Whoever submits should hear within three days. */
const OVERDUE_DAYS = 3;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * DPMD's day in two statements.
 * @throws AppError `forbidden` for all but DPMD of this regency
 */
export async function readDesk(services: Services, actor: Actor): Promise<Desk> {
  const { db, clock, settings, market } = services;
  const { regencyCode } = settings;
  if (!isOfDpmd(actor, regencyCode)) throw new AppError("forbidden");
  const now = clock.now().getTime();
  const overdueBefore = new Date(now - OVERDUE_DAYS * DAY_MS);
  const [found, silent, untapped] = await Promise.all([
    findWaiting(db, { regencyCode, overdueBefore }),
    findSilentVillages(db, { regencyCode }),
    findUntapped(services),
  ]);
  const waitingFor = (name: WaitingName): WaitingFor => {
    const { count, overdue, oldest } = found[name];
    return { name, count, overdue, days: oldest ? Math.max(0, Math.floor((now - oldest.getTime()) / DAY_MS)) : 0 };
  };
  return {
    waiting: WAITING.map(waitingFor),
    overdueDays: OVERDUE_DAYS,
    silent: byDistrict(silent),
    silentCount: silent.length,
    untapped,
    potentialCount: market.current().potentials.size,
  };
}

function byDistrict(silent: readonly SilentVillage[]): Desk["silent"] {
  const groups = new Map<string, Desk["silent"][number]>();
  for (const { district, ...village } of silent) {
    const group = groups.get(district) ?? { district, villages: [] };
    groups.set(district, group);
    group.villages.push(village);
  }
  return [...groups.values()];
}
