/** A pause after a slot: `after` is 0-based, `minutes` at least 1. */
export type Break = { after: number; minutes: number };

/** How the day is cut: `startsAt` is `08:30`; slots are of equal length, with pauses between some. */
export type SlotPlan = { startsAt: string; slotMinutes: number; slotCount: number; breaks: readonly Break[] };

/** A slot of the day, in the event's own time: `08:30` to `08:45`. */
export type SlotTime = { slot: number; starts: string; ends: string };

/** When each slot begins and ends, first to last. @throws RangeError for a plan that runs past midnight */
export function slotTimes({ startsAt, slotMinutes, slotCount, breaks }: SlotPlan): SlotTime[] {
  const [hours = 0, minutes = 0] = startsAt.split(":").map(Number);
  let at = hours * 60 + minutes;
  return Array.from({ length: slotCount }, (_, slot) => {
    const starts = at;
    const ends = starts + slotMinutes;
    if (ends > 24 * 60) throw new RangeError("The slots run past midnight");
    at = ends + breaks.filter(({ after }) => after === slot).reduce((sum, one) => sum + one.minutes, 0);
    return { slot, starts: clock(starts), ends: clock(ends) };
  });
}

/** Whether all slots fit into the day. */
export function fitsIntoDay(plan: SlotPlan): boolean {
  try {
    slotTimes(plan);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
