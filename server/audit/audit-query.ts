import type { AuditQuery } from "~/db/queries/audit/find-audit";

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

/** The first moment of a calendar day in a time zone. */
function startOfDay(day: string, timeZone: string): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`);
  const first = new Date(asUtc - offsetAt(asUtc, timeZone));
  // Where the clocks change between the two moments, the second guess is right.
  return new Date(asUtc - offsetAt(first.getTime(), timeZone));
}

/** How far the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  const [date, time] = [["year", "month", "day"] as const, ["hour", "minute", "second"] as const];
  const local = `${date.map(part).join("-")}T${time.map(part).join(":")}Z`;
  return Date.parse(local) - Math.floor(moment / 1000) * 1000;
}
