import type { Interest, Outcome, Partner, Potential, Village } from "../domain/market";
import { pairOf, type Pair } from "../engine/pair";
import { prepareMarket } from "../engine/prepare";
import { interest } from "./interest";
import { market } from "./market";
import { partner } from "./partner";
import { potential } from "./potential";
import { village } from "./village";

/** What a pair differs in from the builders' defaults. */
export type PairFields = {
  village?: Partial<Village>;
  potential?: Partial<Potential>;
  partner?: Partial<Partner>;
  interest?: Partial<Interest>;
  outcomes?: readonly Outcome[];
};

/** One potential beside one interest, alone in their market. */
export function pair(fields: PairFields = {}): Pair {
  const home = village(fields.village);
  const { potentials, interests } = prepareMarket(
    market({
      villages: [home],
      potentials: [potential({ village: home.key, ...fields.potential })],
      partners: [partner(fields.partner)],
      interests: [interest(fields.interest)],
      outcomes: fields.outcomes ?? [],
    }),
  );
  const [from] = potentials.values();
  const [to] = interests.values();
  if (!from || !to) throw new Error("The market of one pair has no pair");
  return pairOf(from, to);
}
