import type { AuditQuery } from "~/db/queries/audit/find-audit";

import { startOfDay } from "../local-time";

/** What somebody looks for in the log; days are calendar days (`2026-11-24`), both included; null does not narrow. */
export type AuditSearch = Omit<AuditQuery, "from" | "before"> & { fromDay: string | null; toDay: string | null };

/** The search with its days as moments in the installation's time zone (IANA). */
export function auditQuery({ fromDay, toDay, ...query }: AuditSearch, timeZone: string): AuditQuery {
  return {
    ...query,
    from: fromDay === null ? null : startOfDay(fromDay, timeZone),
    before: toDay === null ? null : startOfDay(dayAfter(toDay), timeZone),
  };
}

const DAY_MS = 24 * 60 * 60 * 1000;

const dayAfter = (day: string) => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);
