/** Milliseconds by which clocks in a zone (IANA) are ahead of UTC at an instant (milliseconds since 1970). */
export function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return shown - Math.floor(instant / 1000) * 1000;
}

/** The instant at which clocks in a zone show what a clock of UTC shows at `wall`, also where clocks are changed. */
export function instantOf(wall: number, timeZone: string): Date {
  // The offset at the first guess may be that of the other side of a change; the second guess has it right.
  const guess = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(guess, timeZone));
}

/** The instant at which a calendar day (`2026-11-24`) begins in a time zone (IANA). */
export const startOfDay = (day: string, timeZone: string): Date => instantOf(Date.parse(`${day}T00:00:00Z`), timeZone);

/** The calendar day, `2026-11-24`, on which an instant falls in an IANA zone. */
export const dayIn = (timeZone: string, instant: Date): string => formatterOf(timeZone).format(instant);

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one costs as much as a hundred uses. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  formatters.set(timeZone, made);
  return made;
}
