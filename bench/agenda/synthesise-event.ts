import type { AgendaMeeting, AgendaParticipant, AgendaProblem } from "~/matching/domain/agenda";
import { AGENDA_OBJECTIVES } from "~/matching/domain/agenda";
import { randomFrom } from "~/matching/engine/random";

const VILLAGES = 200;
const PARTNERS = 60;
const SLOTS = 24;
const FIRST_HALF = 12;
const TABLES = 40;
const WISHES = 2200;
const MUSTS = 60;
const AWAY = 0.15;

const refOf = (letter: string, index: number) => `${letter}${String(index + 1).padStart(3, "0")}`;

/**
 * A large event, the same for the same seed: 200 villages with 1 to 6 meetings, 60 partners with 18 at most, some of them
 * sought far more than others, 2,200 wishes with skewed values for 960 places, one in seven away for part of the day.
 */
export function synthesiseEvent(seed: number): AgendaProblem {
  const random = randomFrom(seed);
  const away = (): number[] => {
    if (random() >= AWAY) return [];
    const from = Math.floor(random() * SLOTS);
    return Array.from({ length: SLOTS }, (_, slot) => slot).filter((slot) => slot >= from && slot < from + 6);
  };
  const villages = Array.from({ length: VILLAGES }, (_, index): AgendaParticipant => {
    return { ref: refOf("V", index), unavailable: away(), min: 1, max: 6 };
  });
  const partners = Array.from({ length: PARTNERS }, (_, index): AgendaParticipant => {
    return { ref: refOf("M", index), unavailable: away(), min: 0, max: 18 };
  });
  const pairs = new Map<string, AgendaMeeting>();
  const wish = (village: number, popular: number) => {
    const partner = Math.floor(PARTNERS * random() ** popular);
    const value = Math.round((0.2 + 0.8 * random() ** 3) * 1000) / 1000;
    const [a, b] = [refOf("V", village), refOf("M", partner)];
    const ref = `${a}-${b}`;
    const must = pairs.size % Math.floor(WISHES / MUSTS) === 0;
    if (!pairs.has(ref)) pairs.set(ref, { ref, a, b, value, must, half: null, slot: null, after: [] });
  };
  for (let village = 0; village < VILLAGES; village++) for (let one = 0; one < 4; one++) wish(village, 1);
  while (pairs.size < WISHES) wish(Math.floor(random() * VILLAGES), 1.7);
  return {
    slots: SLOTS,
    firstHalf: FIRST_HALF,
    tables: TABLES,
    participants: [...villages, ...partners],
    meetings: [...pairs.values()],
    previous: [],
    objective: AGENDA_OBJECTIVES,
    maxGapDifference: null,
  };
}
