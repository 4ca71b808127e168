import type { Outcome } from "../../domain/market";
import type { FitSide } from "../../domain/ranking";
import { trackRecord } from "../criteria/track-record";
import { isResponse } from "../learn/answers";
import { examination } from "../learn/examination";
import { featureOf } from "../learn/features";
import { recordsBefore } from "../learn/records-before";
import { pairOf } from "../pair";
import type { PreparedMarket } from "../prepare";
import { type Random, randomFrom, shuffled } from "../random";
import { afterLooking, type Event } from "./learning-behaviour";
import { scoresBy } from "./learning-measures";
import type { SimulatedPair } from "./learning-pairs";
import type { Truth } from "./learning-truth";

/** A market in which people act on what they truly want, by seed. */
export type Play = { prepared: PreparedMarket; pairs: readonly SimulatedPair[]; truth: Truth; seed: number };

/** Places of a list, and how many of them are drawn from what does not rank among the best. */
const LIST = 10;
const EXPLORED = 2;
/** How often it is a partner who looks for potentials, and not a village that looks for partners. */
const PARTNER_LOOKS = 0.6;
const FIRST_DAY = Date.UTC(2026, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;
/** What is still to come of lists seen so far ends within as many days. */
const LONGEST = 120;

/**
 * The outcomes of a play until `responses` of them are answers (anything but having been shown), first to last. Every day
 * one party sees a list that the weights in use rank, two of ten places drawn from the rest; it looks at place r with
 * probability 1 / log2(r + 1) and acts on what it truly wants. Nobody is shown again what it has answered.
 */
export function playOutcomes({ prepared, pairs, truth, seed }: Play, responses: number): Outcome[] {
  const random = randomFrom(seed);
  const simulation = { truth, random, minds: new Map<string, boolean>() };
  const score = scoresBy(prepared.weights);
  const answered = new Set<string>();
  const outcomes: Outcome[] = [];
  let records = recordsBefore(prepared, []);
  let month = "";
  // The last days are played on, so that the stream is cut where answers to earlier lists are complete.
  for (let day = 0, until = Infinity; day < until; day++) {
    const at = instantOf(day);
    if (at.slice(0, 7) !== month) {
      month = at.slice(0, 7);
      records = recordsBefore(prepared, outcomes);
    }
    const side: FitSide = random() < PARTNER_LOOKS ? "partner" : "village";
    const shown = listFor(pairs, { prepared, score, side, answered, random });
    for (const [index, pair] of shown.entries()) {
      const { potential, interest, from, to } = pair;
      const position = index + 1;
      outcomes.push({ ...BLANK, potential, interest, side, type: "viewed", at, position });
      if (random() >= examination(position)) continue;
      const now = withTrackRecord(pair, { baselines: prepared.weights.baselines, records: records(at, { from, to }) });
      const other = side === "partner" ? "village" : "partner";
      const asks = !answered.has(keyOf(pair, other));
      for (const event of afterLooking(simulation, { pair: now, side, day, asks })) {
        outcomes.push({ ...BLANK, ...outcomeOf(event) });
        if (event.side !== "broker") answered.add(keyOf(pair, event.side));
      }
    }
    if (until === Infinity && outcomes.filter(isResponse).length >= responses) until = day + LONGEST;
    if (shown.length === 0 && answered.size >= 2 * pairs.length) throw new Error("Everybody has answered everything");
  }
  return firstResponses(outcomes, responses);
}

const BLANK = { reason: null, value: null, position: null, listVersion: null, until: null };
const instantOf = (day: number) => new Date(FIRST_DAY + day * DAY_MS).toISOString();
const keyOf = ({ potential, interest }: SimulatedPair, side: FitSide) => [potential, interest, side].join();

const outcomeOf = ({ day, ...event }: Event) => ({ ...event, at: instantOf(day) });

/** The outcomes up to and with as many responses, in the order of time. */
export function firstResponses(outcomes: readonly Outcome[], responses: number): Outcome[] {
  const inTime = [...outcomes].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  let count = 0;
  const first: Outcome[] = [];
  for (const outcome of inTime) {
    if (count === responses) break;
    if (isResponse(outcome)) count += 1;
    first.push(outcome);
  }
  return first;
}

type ListFor = {
  prepared: PreparedMarket;
  score: (pair: SimulatedPair) => number;
  side: FitSide;
  answered: ReadonlySet<string>;
  random: Random;
};

function listFor(
  pairs: readonly SimulatedPair[],
  { prepared, score, side, answered, random }: ListFor,
): SimulatedPair[] {
  const of = side === "partner" ? "interest" : "potential";
  const refs = [...(side === "partner" ? prepared.interests : prepared.potentials).keys()];
  const who = refs[Math.floor(random() * refs.length)];
  const open = pairs.filter((pair) => pair[of] === who && !answered.has(keyOf(pair, side)));
  const ranked = open
    .map((pair) => ({ pair, score: score(pair) }))
    .sort((a, b) => b.score - a.score)
    .map(({ pair }) => pair);
  const list = ranked.slice(0, LIST - EXPLORED);
  for (const pair of shuffled(ranked.slice(LIST - EXPLORED), random).slice(0, EXPLORED)) {
    list.splice(Math.floor(random() * (list.length + 1)), 0, pair);
  }
  return list;
}

type Known = {
  baselines: PreparedMarket["weights"]["baselines"];
  records: ReturnType<ReturnType<typeof recordsBefore>>;
};

/** The pair with the track record of the day. */
function withTrackRecord(pair: SimulatedPair, { baselines, records }: Known): SimulatedPair {
  const measure = trackRecord({ ...pairOf(pair.from, pair.to), ...records });
  const features = Float64Array.from(pair.features);
  features[featureOf("track_record")] = typeof measure === "number" ? measure - baselines.track_record : 0;
  return { ...pair, features };
}
