import type { AgendaProgress } from "~/matching/domain/agenda";

import type { Random } from "../random";

/** Time, chance and the way to tell how far the work is; the engine itself has no clock. */
export type Control = {
  random: Random;
  /** Seconds since the start. */
  elapsed: () => number;
  /** Seconds that may be used. */
  seconds: number;
  /** Whether the time is used or somebody wants the best so far. */
  isOver: () => boolean;
  stage: AgendaProgress["stage"];
};

/** Over when this share of the time left has gone, or all of it. */
export function shareOf(control: Control, share: number): () => boolean {
  const from = control.elapsed();
  const until = from + (control.seconds - from) * share;
  return () => control.isOver() || control.elapsed() >= until;
}
