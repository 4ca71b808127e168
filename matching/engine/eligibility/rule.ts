import type { Blocker } from "../../domain/ranking";
import type { Pair } from "../pair";

/** A pair on a day, with the potentials that have an agreement in force on its interest (last day, null open-ended). */
export type Candidate = { pair: Pair; asOf: string; inForce: ReadonlyMap<string, string | null> };

/** A hard rule: nothing when it holds, the blocker with its facts when it is broken. */
export type Rule = (candidate: Candidate) => Blocker | null;
