import type { DigestCutoffs } from "~/db/queries/notifications/find-due-readers";

/** What happened within this time goes out together, to those who want to know at once. */
const GATHERED_MINUTES = 10;
/** Digests go out at this hour of the installation's day, weekly ones on a Monday. */
const HOUR = 7;
/** What nobody read for this long is no news. */
const OLDEST_DAYS = 30;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The moments that digests of `now` go by, in the installation's time zone (IANA). */
export function digestCutoffs(now: Date, timeZone: string): DigestCutoffs {
  const daily = lastMoment(now, timeZone);
  const weekday = new Date(daily.getTime() + offsetOf(daily, timeZone)).getUTCDay();
  const daysSinceMonday = (weekday + 6) % 7;
  return {
    atOnce: new Date(now.getTime() - GATHERED_MINUTES * MINUTE),
    daily,
    weekly: new Date(daily.getTime() - daysSinceMonday * DAY),
    oldest: new Date(now.getTime() - OLDEST_DAYS * DAY),
  };
}

/** The latest seven o'clock that is not after `now`. */
function lastMoment(now: Date, timeZone: string): Date {
  const local = new Date(now.getTime() + offsetOf(now, timeZone));
  const today =
    Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate(), HOUR) - offsetOf(now, timeZone);
  return new Date(today <= now.getTime() ? today : today - DAY);
}

/** Milliseconds by which clocks of the zone are ahead of UTC at this moment. */
function offsetOf(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  const [year, month, day] = [part("year"), part("month"), part("day")];
  const local = Date.UTC(year, month - 1, day, part("hour"), part("minute"), part("second"));
  return local - Math.floor(at.getTime() / 1000) * 1000;
}
