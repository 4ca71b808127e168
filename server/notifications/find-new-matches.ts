import { type Match, scoreBand } from "~/matching/domain/ranking";
import { type PreparedMarket, rankForInterest, rankForPotential, type RankOptions } from "~/matching/engine";

import { givingWay } from "../matches/give-way";
import { FIRST_WORTHY } from "../matches/shown-matches";

/** A pair that is new to the side that is told of it. */
export type NewMatch = { side: "village" | "partner"; potential: string; interest: string; score: number };

/** A market, what became public in it (refs; what it lacks is left out), and the day. */
export type FindNewMatches = {
  prepared: PreparedMarket;
  potentials: ReadonlySet<string>;
  interests: ReadonlySet<string>;
  options: RankOptions;
};

/**
 * The pairs of what became public that are worth an introduction and among the first `FIRST_WORTHY` of the other side's
 * list: just what the page there shows unasked, so that one more middling match among many tells nobody anything. Best
 * first, then by ref.
 */
export async function findNewMatches(asked: FindNewMatches): Promise<NewMatch[]> {
  const found = [...(await newToPartners(asked)), ...(await newToVillages(asked))];
  return found.sort((a, b) => b.score - a.score || (nameOf(a) < nameOf(b) ? -1 : 1));
}

async function newToPartners({ prepared, potentials, options }: FindNewMatches): Promise<NewMatch[]> {
  const giveWay = givingWay();
  const interests = new Set<string>();
  for (const ref of potentials) {
    if (!prepared.potentials.has(ref)) continue;
    for (const { interest } of worthy(rankForPotential(prepared, ref, options))) interests.add(interest);
    await giveWay();
  }
  const found: NewMatch[] = [];
  for (const ref of interests) {
    const first = worthy(rankForInterest(prepared, ref, { ...options, limit: FIRST_WORTHY }));
    found.push(...first.filter(({ potential }) => potentials.has(potential)).map((match) => told("partner", match)));
    await giveWay();
  }
  return found;
}

async function newToVillages({ prepared, interests, options }: FindNewMatches): Promise<NewMatch[]> {
  const giveWay = givingWay();
  const potentials = new Set<string>();
  for (const ref of interests) {
    if (!prepared.interests.has(ref)) continue;
    for (const { potential } of worthy(rankForInterest(prepared, ref, options))) potentials.add(potential);
    await giveWay();
  }
  const found: NewMatch[] = [];
  for (const ref of potentials) {
    const first = worthy(rankForPotential(prepared, ref, { ...options, limit: FIRST_WORTHY }));
    found.push(...first.filter(({ interest }) => interests.has(interest)).map((match) => told("village", match)));
    await giveWay();
  }
  return found;
}

const worthy = ({ matches }: { matches: readonly Match[] }) =>
  matches.filter(({ score }) => scoreBand(score) !== "less_suitable");

const told = (side: NewMatch["side"], { potential, interest, score }: Match): NewMatch => ({
  side,
  potential,
  interest,
  score,
});

const nameOf = ({ potential, interest }: NewMatch) => `${potential} ${interest}`;
