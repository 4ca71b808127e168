import { instantOf } from "../../local-time";

/**
 * The instant, as ISO 8601 in UTC, at which clocks in a zone (IANA) show the date and time of a cell. Excel keeps no
 * zone: the library gives a cell's date and time as if it were UTC.
 */
export function instantFromWallClock(cell: Date, timeZone: string): string {
  return instantOf(cell.getTime(), timeZone).toISOString().replace(".000Z", "Z");
}
