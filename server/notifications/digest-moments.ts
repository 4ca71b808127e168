import type { DigestCutoffs } from "~/db/queries/notifications/find-due-readers";

import { dayIn, instantOf, offsetAt } from "../local-time";

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
  const weekday = new Date(daily.getTime() + offsetAt(daily.getTime(), timeZone)).getUTCDay();
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
  const today = instantOf(Date.parse(`${dayIn(timeZone, now)}T00:00:00Z`) + HOUR * 60 * MINUTE, timeZone).getTime();
  return new Date(today <= now.getTime() ? today : today - DAY);
}
