/** The day that a calendar in the zone (IANA) shows now, `2026-11-24`. */
export function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date());
}
