/**
 * The instant, as ISO 8601 in UTC, at which clocks in a zone (IANA) show the date and time of a cell. Excel keeps no
 * zone: the library gives a cell's date and time as if it were UTC.
 */
export function instantFromWallClock(cell: Date, timeZone: string): string {
  const wall = cell.getTime();
  // The offset at the guess may differ from that at the answer, near a change of clocks; the second guess has it right.
  const guess = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(guess, timeZone)).toISOString().replace(".000Z", "Z");
}

/** Milliseconds by which clocks in the zone are ahead of UTC. */
function offsetAt(instant: number, timeZone: string): number {
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
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return shown - Math.floor(instant / 1000) * 1000;
}
