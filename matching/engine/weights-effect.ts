import type { Weights } from "../domain/weights";
import { inForce } from "./agreements";
import { measuresOf } from "./criteria/measures";
import { blockersOf } from "./eligibility/blockers";
import { pairOf } from "./pair";
import type { PreparedMarket } from "./prepare";
import { rescore, type Scored } from "./score";

/** Of each interest, every pair that no rule keeps apart on a day, with what the criteria measure. */
export type MeasuredMarket = ReadonlyMap<string, readonly Measured[]>;
type Measured = Pick<Scored, "pair" | "measures">;

/** A potential of an interest's first five, before or after: its 1-based place (null: not among them) and score (0..100). */
export type PlaceChange = {
  potential: string;
  before: number | null;
  after: number | null;
  scoreBefore: number;
  scoreAfter: number;
};

/** An interest whose first five change: those that move, enter or leave, by their place after, those that leave last. */
export type ListChange = { interest: string; changes: PlaceChange[] };

/** At how many interests a village (key) stands first. */
export type FirstPlaces = { village: string; before: number; after: number };

/** What other weights would change. */
export type WeightsEffect = {
  /** Interests whose list is not empty. */
  lists: number;
  /** Lists whose first five change, most changed first, then by ref. */
  changed: ListChange[];
  /** Pairs that no rule keeps apart; those worth an introduction before and after, and how many cross that line. */
  pairs: { all: number; worthyBefore: number; worthyAfter: number; gained: number; lost: number };
  /** Villages that gain first places, then those that lose some: most first, then by key. */
  firstPlaces: FirstPlaces[];
};

/** Places that are seen unasked. */
const FIRST = 5;
/** Pairs of this score or more are worth an introduction. */
const WORTHY = 50;

/** Measures an interest's pairs once, so that comparing weights costs sums alone. Throws when the market lacks it. */
export function measureInterest(
  prepared: PreparedMarket,
  { interest, asOf }: { interest: string; asOf: string },
): readonly Measured[] {
  const to = prepared.interests.get(interest);
  if (!to) throw new Error(`The market has no interest ${interest}`);
  const agreed = inForce(prepared.agreements.get(interest) ?? [], asOf);
  const measured: Measured[] = [];
  for (const from of prepared.potentials.values()) {
    const pair = pairOf(from, to);
    if (blockersOf({ pair, asOf, inForce: agreed }).length === 0) measured.push({ pair, measures: measuresOf(pair) });
  }
  return measured;
}

/** What changes for whom when `after` holds instead of `before`. */
export function weightsEffect(
  market: MeasuredMarket,
  { before, after }: { before: Weights; after: Weights },
): WeightsEffect {
  const changed: ListChange[] = [];
  const pairs = { all: 0, worthyBefore: 0, worthyAfter: 0, gained: 0, lost: 0 };
  const firstPlaces = new Map<string, FirstPlaces>();
  let lists = 0;
  for (const [interest, measured] of market) {
    if (measured.length > 0) lists += 1;
    const list = measured.map((one) => compared(one, { before, after }));
    count(list, pairs);
    const was = ranked(list, "scoreBefore");
    const is = ranked(list, "scoreAfter");
    countFirst(firstPlaces, { was: was[0]?.village, is: is[0]?.village });
    const changes = placeChanges(was.slice(0, FIRST), is.slice(0, FIRST));
    if (changes.length > 0) changed.push({ interest, changes });
  }
  changed.sort((a, b) => b.changes.length - a.changes.length || (a.interest < b.interest ? -1 : 1));
  return { lists, changed, pairs, firstPlaces: gainersFirst([...firstPlaces.values()]) };
}

type Compared = { potential: string; village: string; scoreBefore: number; scoreAfter: number };

function compared(measured: Measured, { before, after }: { before: Weights; after: Weights }): Compared {
  const { potential, village } = measured.pair;
  return {
    potential: potential.ref,
    village: village.key,
    scoreBefore: rescore(measured, before).score,
    scoreAfter: rescore(measured, after).score,
  };
}

function count(list: readonly Compared[], pairs: WeightsEffect["pairs"]): void {
  for (const { scoreBefore, scoreAfter } of list) {
    const [was, is] = [scoreBefore >= WORTHY, scoreAfter >= WORTHY];
    pairs.all += 1;
    if (was) pairs.worthyBefore += 1;
    if (is) pairs.worthyAfter += 1;
    if (is && !was) pairs.gained += 1;
    if (was && !is) pairs.lost += 1;
  }
}

const ranked = (list: readonly Compared[], by: "scoreBefore" | "scoreAfter") =>
  [...list].sort((a, b) => b[by] - a[by] || (a.potential < b.potential ? -1 : 1));

function countFirst(places: Map<string, FirstPlaces>, { was, is }: Record<"was" | "is", string | undefined>): void {
  const of = (village: string) => {
    const known = places.get(village) ?? { village, before: 0, after: 0 };
    places.set(village, known);
    return known;
  };
  if (was !== undefined) of(was).before += 1;
  if (is !== undefined) of(is).after += 1;
}

function placeChanges(was: readonly Compared[], is: readonly Compared[]): PlaceChange[] {
  const placeIn = (list: readonly Compared[], ref: string) => {
    const at = list.findIndex(({ potential }) => potential === ref);
    return at === -1 ? null : at + 1;
  };
  const left = was.filter(({ potential }) => placeIn(is, potential) === null);
  return [...is, ...left]
    .map(({ potential, scoreBefore, scoreAfter }) => ({
      potential,
      before: placeIn(was, potential),
      after: placeIn(is, potential),
      scoreBefore,
      scoreAfter,
    }))
    .filter(({ before, after }) => before !== after);
}

function gainersFirst(places: readonly FirstPlaces[]): FirstPlaces[] {
  const gain = ({ before, after }: FirstPlaces) => after - before;
  const changed = places.filter((place) => gain(place) !== 0);
  return changed.sort(
    (a, b) =>
      Math.sign(gain(b)) - Math.sign(gain(a)) ||
      Math.abs(gain(b)) - Math.abs(gain(a)) ||
      (a.village < b.village ? -1 : 1),
  );
}
