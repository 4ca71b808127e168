import type { Market, Outcome } from "../domain/market";
import type { OutcomeType } from "../domain/vocabulary";

/** What came of earlier introductions: how many were observed, their mean worth (0..1, shrunk), and programmes completed. */
export type TrackRecord = { observed: number; worth: number; completed: number };

/** Records by village key and by partner ref. */
export type TrackRecords = { villages: ReadonlyMap<string, TrackRecord>; partners: ReadonlyMap<string, TrackRecord> };

/**
 * How far an outcome speaks for those who took part: a finished programme fully, an answer (even a refusal) a little,
 * because most of what partners complain of is silence. Looking, saving and dismissing say nothing about reliability.
 */
const WORTH: Partial<Record<OutcomeType, number>> = {
  programme_completed: 1,
  agreement_signed: 0.9,
  mou_signed: 0.8,
  met: 0.7,
  accepted: 0.6,
  declined: 0.4,
};
/** Outcomes that one side alone brings about; the rest both sides share. */
const OWN_ANSWER: ReadonlySet<OutcomeType> = new Set(["accepted", "declined"]);
/** Worth of a market without any outcome. */
const PRIOR_WORTH = 0.6;
/** As many observations at the mean are added to each record, so that one good word does not make a name. */
const SHRINKAGE = 4;

/** A party nobody knows anything of yet. */
export const NO_RECORD: TrackRecord = { observed: 0, worth: PRIOR_WORTH, completed: 0 };

type Tally = { observed: number; sum: number; completed: number };

/** The track records of all villages and partners that have outcomes. */
export function trackRecords(market: Market): TrackRecords {
  const villageOf = new Map(market.potentials.map(({ ref, village }) => [ref, village]));
  const partnerOf = new Map(market.interests.map(({ ref, partner }) => [ref, partner]));
  const villages = new Map<string, Tally>();
  const partners = new Map<string, Tally>();
  for (const outcome of inOrder(market.outcomes)) {
    const worth = worthOf(outcome);
    const village = villageOf.get(outcome.potential);
    const partner = partnerOf.get(outcome.interest);
    if (worth === null) continue;
    if (village !== undefined && speaksOf("village", outcome)) note(villages, village, { outcome, worth });
    if (partner !== undefined && speaksOf("partner", outcome)) note(partners, partner, { outcome, worth });
  }
  const mean = meanWorth([...villages.values(), ...partners.values()]);
  return { villages: shrink(villages, mean), partners: shrink(partners, mean) };
}

/** Sums of fractions depend on their order in the last digit; the order of the list must not matter. */
const inOrder = (outcomes: readonly Outcome[]) =>
  outcomes
    .map((outcome) => ({
      outcome,
      key: [outcome.at, outcome.potential, outcome.interest, JSON.stringify(outcome)].join(),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ outcome }) => outcome);

function worthOf({ type, value }: Outcome): number | null {
  if (type === "rated") return value === null ? null : (value - 1) / 4;
  return WORTH[type] ?? null;
}

/** A rating speaks of the other side, an answer of one's own, anything else of both. */
function speaksOf(party: "village" | "partner", { type, side }: Outcome): boolean {
  if (type === "rated") return side !== party;
  return !OWN_ANSWER.has(type) || side === party;
}

function note(tallies: Map<string, Tally>, key: string, seen: { outcome: Outcome; worth: number }): void {
  const tally = tallies.get(key) ?? { observed: 0, sum: 0, completed: 0 };
  tally.observed += 1;
  tally.sum += seen.worth;
  if (seen.outcome.type === "programme_completed") tally.completed += 1;
  tallies.set(key, tally);
}

function meanWorth(tallies: readonly Tally[]): number {
  const observed = tallies.reduce((total, tally) => total + tally.observed, 0);
  const sum = tallies.reduce((total, tally) => total + tally.sum, 0);
  return (sum + SHRINKAGE * PRIOR_WORTH) / (observed + SHRINKAGE);
}

function shrink(tallies: ReadonlyMap<string, Tally>, mean: number): Map<string, TrackRecord> {
  const records = new Map<string, TrackRecord>();
  for (const [key, { observed, sum, completed }] of tallies) {
    records.set(key, { observed, worth: (sum + SHRINKAGE * mean) / (observed + SHRINKAGE), completed });
  }
  return records;
}
