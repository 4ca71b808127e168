/** A number from 0 to below 1, as `Math.random` gives it. */
export type Random = () => number;

/** The same numbers for the same seed (mulberry32, public domain, Tommy Ettinger). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * One of the names, each as often as its weight says.
 * @throws Error when no weight is above 0
 */
export function chooseFrom<Name extends string>(mix: Readonly<Record<Name, number>>, random: Random): Name {
  const names = namesOf(mix);
  let left = random() * names.reduce((sum, name) => sum + mix[name], 0);
  for (const name of names) {
    if (left < mix[name]) return name;
    left -= mix[name];
  }
  throw new Error("Nothing can be chosen from this mix");
}

function namesOf<Name extends string>(mix: Readonly<Record<Name, number>>): Name[] {
  const names: Name[] = [];
  for (const name in mix) names.push(name);
  return names;
}

/** One of a list, all equally often; undefined of an empty one. */
export const oneOf = <Value>(list: readonly Value[], random: Random): Value | undefined =>
  list[Math.floor(random() * list.length)];
