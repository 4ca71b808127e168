import type { Outcome } from "../../domain/market";
import type { FitSide } from "../../domain/ranking";
import type { DeclineReason, OutcomeType } from "../../domain/vocabulary";
import { featureOf } from "../learn/features";
import { normalFrom, type Random } from "../random";
import type { SimulatedPair } from "./learning-pairs";
import type { Truth } from "./learning-truth";

/** How the simulated people behave, as probabilities. */
const ONLY_SAVES = 0.3; // a yes that is kept for later
const SAVES_ANYWAY = 0.05; // a no that is kept all the same
const SAYS_NO = 0.4; // a no that is dismissed and not just passed over
const CANNOT = 0.08; // a request refused whatever the fit: the money is gone, or others help already
const OTHER_REASON = 0.25;
const RANDOM_REASON = 0.15;
const GOES_ON = 0.4; // an agreed pair to its next step at least; the rest by both fits
const RATES = 0.5;
/** Log-odds of how badly people know what made them say no (standard deviation). */
const REASON_NOISE = 0.5;
/** Stars per unit of fit, and their noise. */
const STARS = 4;
const STAR_NOISE = 0.7;

const POINTING = [
  { reason: "not_our_sector", features: [featureOf("subject")] },
  { reason: "too_far", features: [featureOf("place")] },
  { reason: "not_ready", features: [featureOf("stage"), featureOf("readiness_to_sign")] },
] as const;
const STEPS = ["met", "mou_signed", "agreement_signed", "programme_completed"] as const;
const DAYS_PER_STEP = 20;

/** Somebody who looks at a pair; `asks` is false where the other side has answered already. */
export type Look = { pair: SimulatedPair; side: FitSide; day: number; asks: boolean };
/** What happened, on which day (from 0) of the simulation. */
export type Event = Pick<Outcome, "potential" | "interest" | "side" | "type" | "reason" | "value"> & { day: number };

/** `minds` is what each side of each pair wants, drawn once: who looks twice does not change its mind. */
export type Simulation = { truth: Truth; random: Random; minds: Map<string, boolean> };

/** All that comes of somebody looking at a pair; nothing where it is passed over. */
export function afterLooking(simulation: Simulation, { pair, side, day, asks }: Look): Event[] {
  const event = eventOf(pair);
  const { random } = simulation;
  if (!wants(simulation, pair, side)) {
    if (random() < SAVES_ANYWAY) return [event(side, "saved", day)];
    return random() < SAYS_NO ? [event(side, "dismissed", day)] : [];
  }
  if (random() < ONLY_SAVES) return [event(side, "saved", day)];
  const asked = event(side, "introduction_requested", day);
  return asks ? [asked, ...afterRequest(simulation, { pair, side, day, asks })] : [asked];
}

const eventOf =
  ({ potential, interest }: SimulatedPair) =>
  (side: Outcome["side"], type: OutcomeType, day: number): Event => ({
    potential,
    interest,
    side,
    type,
    day,
    reason: null,
    value: null,
  });

function wants({ truth, random, minds }: Simulation, pair: SimulatedPair, side: FitSide): boolean {
  const key = [pair.potential, pair.interest, side].join();
  const mind = minds.get(key) ?? random() < truth.fit(pair, side);
  minds.set(key, mind);
  return mind;
}

function afterRequest(simulation: Simulation, { pair, side, day }: Look): Event[] {
  const { truth, random } = simulation;
  const event = eventOf(pair);
  const other: FitSide = side === "partner" ? "village" : "partner";
  const answered = day + 1 + Math.floor(random() * 10);
  if (random() < CANNOT) {
    const reason = other === "partner" ? "budget_used" : "already_supported";
    return [{ ...event(other, "declined", answered), reason }];
  }
  if (!wants(simulation, pair, other)) {
    return [{ ...event(other, "declined", answered), reason: reasonOf(simulation, pair, other) }];
  }
  const together = Math.sqrt(truth.fit(pair, side) * truth.fit(pair, other));
  const events = [event(other, "accepted", answered)];
  for (const [at, step] of STEPS.entries()) {
    if (random() >= GOES_ON + (1 - GOES_ON) * together) return events;
    events.push(event("broker", step, answered + DAYS_PER_STEP * (at + 1)));
  }
  for (const rater of [side, other]) {
    if (random() >= RATES) continue;
    const stars = 1 + STARS * truth.fit(pair, rater) + STAR_NOISE * normalFrom(random);
    const value = Math.min(5, Math.max(1, Math.round(stars)));
    events.push({ ...event(rater, "rated", answered + DAYS_PER_STEP * (STEPS.length + 1)), value });
  }
  return events;
}

/** People mostly name what weighs most against the pair, as well as they know it; some name anything, or nothing. */
function reasonOf({ truth, random }: Simulation, pair: SimulatedPair, side: FitSide): DeclineReason {
  const draw = random();
  if (draw < OTHER_REASON) return "other";
  const any = POINTING[Math.floor(random() * POINTING.length)];
  if (draw < OTHER_REASON + RANDOM_REASON && any) return any.reason;
  const against = truth.contributions(pair, side);
  let worst: { reason: DeclineReason; value: number } = { reason: "other", value: 0 };
  for (const { reason, features } of POINTING) {
    const sum = features.reduce((total, feature) => total + (against[feature] ?? 0), 0);
    const value = sum + REASON_NOISE * normalFrom(random);
    if (value < worst.value) worst = { reason, value };
  }
  return worst.reason;
}
