import type { Random } from "~/matching/engine/random";

const STARTS =
  "ba be bi bo bu ca da de di du ga gi gu ja je ji ka ke ki ko ku la le li lo ma me mi mu na ni nu pa pe".split(" ");
const MIDDLES = "ra ri ru ro la li lu lo ma mi mu na ni nu sa si su ta ti tu wa ya nga nta mba nda ngka rta lia".split(
  " ",
);
const ENDS = "n ng r s k t h l m ndi rang tan man wati sih din san yah ran lek pak tis".split(" ");

/** One of the list, the earlier the likelier: the n-th in proportion to 1/n (Zipf, 1949). */
export function zipfOf<Value>(list: readonly [Value, ...Value[]], random: Random): Value {
  const place = Math.floor((list.length + 1) ** random()) - 1;
  return list[place] ?? list[0];
}

/** One of the list: half of the time all alike, else the earlier the likelier. */
export function leaningOf<Value>(list: readonly [Value, ...Value[]], random: Random): Value {
  return random() < 0.5 ? anyOf(list, random) : zipfOf(list, random);
}

/** One of the list, all alike. */
export function anyOf<Value>(list: readonly [Value, ...Value[]], random: Random): Value {
  return list[Math.floor(random() * list.length)] ?? list[0];
}

/** A name that sounds Indonesian, one of some 600,000: most stand in one document only. */
export function madeName(random: Random): string {
  const middle = () => anyOf(listed(MIDDLES), random);
  const word =
    anyOf(listed(STARTS), random) + middle() + (random() < 0.6 ? middle() : "") + anyOf(listed(ENDS), random);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * The same list, known not to be empty.
 * @throws Error when it is
 */
export function listed<Value>(list: readonly Value[]): readonly [Value, ...Value[]] {
  const [first, ...others] = list;
  if (first === undefined) throw new Error("A list to choose from is empty");
  return [first, ...others];
}
