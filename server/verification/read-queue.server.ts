import { findQueue, type QueueEntry } from "~/db/queries/verification/find-queue";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";
import type { Kind } from "~/matching/domain/vocabulary";

import { AppError } from "../app-error.server";
import type { Services } from "../services.server";

export type { QueueEntry } from "~/db/queries/verification/find-queue";

/** What of the queue; null does not narrow. */
export type QueueFilter = {
  type: QueueEntry["type"] | null;
  kind: Kind | null;
  /** Kemendagri code. */
  district: string | null;
  page: number;
};

/** A page of what was submitted, oldest first. */
export type Queue = {
  /** `days` are whole days since it was submitted. */
  entries: (QueueEntry & { days: number })[];
  count: number;
  page: number;
  pageCount: number;
  /** Names by code, for the filter. */
  districts: Record<string, string>;
};

const PAGE_SIZE = 25;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The most that one look and one press publish. */
export const MOST_CHECKED = PAGE_SIZE;

/**
 * What waits to be published.
 * @throws AppError `forbidden` for all but DPMD's brokers
 */
export async function readQueue(
  services: Services,
  { actor, filter }: { actor: Actor; filter: QueueFilter },
): Promise<Queue> {
  const { db, market, settings } = services;
  if (!isBrokerOf(actor, settings.regencyCode)) throw new AppError("forbidden");
  const { page, ...query } = filter;
  const found = await findQueue(db, {
    ...query,
    regencyCode: settings.regencyCode,
    refs: null,
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  // A page after the last has no rows and so no count.
  if (found.entries.length === 0 && page > 1) {
    return readQueue(services, { actor, filter: { ...filter, page: 1 } });
  }
  return {
    entries: withDays(services, found.entries),
    count: found.count,
    page,
    pageCount: Math.max(1, Math.ceil(found.count / PAGE_SIZE)),
    districts: Object.fromEntries([...market.current().districts.values()].map(({ code, name }) => [code, name])),
  };
}

/**
 * Those of the named potentials and interests that still wait, oldest first, at most `MOST_CHECKED`.
 * @throws AppError `forbidden` for all but DPMD's brokers
 */
export async function readChecked(
  services: Services,
  { actor, refs }: { actor: Actor; refs: readonly string[] },
): Promise<Queue["entries"]> {
  const { db, settings } = services;
  if (!isBrokerOf(actor, settings.regencyCode)) throw new AppError("forbidden");
  const everything = { type: null, kind: null, district: null, offset: 0, limit: MOST_CHECKED };
  const { entries } = await findQueue(db, { ...everything, regencyCode: settings.regencyCode, refs });
  return withDays(services, entries);
}

function withDays({ clock }: Services, entries: readonly QueueEntry[]): Queue["entries"] {
  const now = clock.now().getTime();
  return entries.map((entry) => ({ ...entry, days: Math.max(0, Math.floor((now - entry.since.getTime()) / DAY_MS)) }));
}
