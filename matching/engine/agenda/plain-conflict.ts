import type { AgendaConflict } from "~/matching/domain/agenda";

import { type Grid, NONE } from "./grid";

/** A contradiction that counting shows, in few conditions, or null: more musts than slots, a minimum above the slots or wishes, or two meetings locked to one table. */
export function findPlainConflict(grid: Grid): AgendaConflict[] | null {
  return tooManyMusts(grid) ?? tooFewSlots(grid) ?? sameTable(grid) ?? lockedTwice(grid);
}

function tooManyMusts(grid: Grid): AgendaConflict[] | null {
  for (const [participant, meetings] of grid.of.entries()) {
    const musts = meetings.filter((meeting) => grid.must[meeting] === 1);
    const usable = new Set<number>();
    for (const meeting of musts) {
      for (let slot = 0; slot < grid.slots; slot++) {
        if (grid.allowed[meeting * grid.slots + slot] === 1) usable.add(slot);
      }
    }
    if (musts.length > usable.size && musts.length > 1) {
      const ref = grid.participants[participant] ?? "";
      return [{ code: "too_many_musts", participant: ref, musts: musts.length, slots: usable.size }];
    }
  }
  return null;
}

function tooFewSlots(grid: Grid): AgendaConflict[] | null {
  for (const { ref, min, unavailable } of grid.problem.participants) {
    const wishes = grid.of[grid.participants.indexOf(ref)]?.length ?? 0;
    const there = grid.slots - new Set(unavailable).size;
    if (min > wishes) return [{ code: "min", participant: ref, min, wishes }];
    if (min > there) {
      return [
        { code: "min", participant: ref, min, wishes },
        { code: "unavailable", participant: ref, slots: unavailable },
      ];
    }
  }
  return null;
}

function sameTable(grid: Grid): AgendaConflict[] | null {
  const seats = new Map<string, number>();
  for (const [meeting, locked] of grid.locked.entries()) {
    if (locked !== 1) continue;
    const [slot, table] = [grid.home[meeting] ?? NONE, grid.homeTable[meeting] ?? NONE];
    const other = seats.get(`${slot}/${table}`);
    if (other !== undefined) {
      const [first, second] = [grid.meetings[other] ?? "", grid.meetings[meeting] ?? ""];
      return [{ code: "same_table", first, second, slot, table }];
    }
    seats.set(`${slot}/${table}`, meeting);
  }
  return null;
}

function lockedTwice(grid: Grid): AgendaConflict[] | null {
  const seats = new Map<string, number>();
  for (const [meeting, locked] of grid.locked.entries()) {
    if (locked !== 1) continue;
    const slot = grid.home[meeting] ?? NONE;
    for (const participant of [grid.a[meeting] ?? 0, grid.b[meeting] ?? 0]) {
      const other = seats.get(`${slot}/${participant}`);
      if (other !== undefined) {
        return [other, meeting].map((one) => ({
          code: "locked",
          meeting: grid.meetings[one] ?? "",
          slot,
          table: grid.homeTable[one] ?? NONE,
        }));
      }
      seats.set(`${slot}/${participant}`, meeting);
    }
  }
  return null;
}
