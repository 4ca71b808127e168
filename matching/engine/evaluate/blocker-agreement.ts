import type { BlockerCode } from "../../domain/ranking";
import { measurePairs } from "../measure-pairs";
import type { PreparedMarket } from "../prepare";

/** The rules that should keep two apart; none when they may be introduced. */
export type ExpectedBlockers = { interest: string; potential: string; blockers: readonly BlockerCode[] };

/** How many of the expected pairs have exactly the rules that they should, and those that have not. */
export type BlockerAgreement = {
  pairs: number;
  exact: number;
  wrong: (ExpectedBlockers & { found: readonly BlockerCode[] })[];
};

/** Compares the hard rules on a day (`YYYY-MM-DD`) with what is expected, whatever the order. Throws for refs that the market lacks. */
export function blockerAgreement(
  prepared: PreparedMarket,
  expected: readonly ExpectedBlockers[],
  asOf: string,
): BlockerAgreement {
  const found = new Map<string, Map<string, readonly BlockerCode[]>>();
  for (const interest of new Set(expected.map((one) => one.interest))) {
    const pairs = [...measurePairs(prepared, { interest, asOf })];
    found.set(interest, new Map(pairs.map(({ potential, blockers }) => [potential, blockers])));
  }
  const wrong = expected.flatMap((one) => {
    const codes = found.get(one.interest)?.get(one.potential);
    if (!codes) throw new Error(`The market has no potential ${one.potential}`);
    return isSame(codes, one.blockers) ? [] : [{ ...one, found: codes }];
  });
  return { pairs: expected.length, exact: expected.length - wrong.length, wrong };
}

const isSame = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((code) => b.includes(code));
