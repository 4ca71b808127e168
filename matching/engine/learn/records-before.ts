import type { Outcome } from "../../domain/market";
import type { Pair, PreparedInterest, PreparedPotential } from "../pair";
import type { PreparedMarket } from "../prepare";
import { NO_RECORD, type TrackRecords, trackRecords } from "../track-records";

/** The track records of a pair's two parties as they were known before the month of an instant (ISO 8601, UTC). */
export type RecordsBefore = (
  instant: string,
  pair: { from: PreparedPotential; to: PreparedInterest },
) => Pick<Pair, "villageRecord" | "partnerRecord">;

/** Track records of the past, each month's counted once, so that what is learnt from an outcome never rests on it. */
export function recordsBefore(
  { potentials, interests }: Pick<PreparedMarket, "potentials" | "interests">,
  outcomes: readonly Outcome[],
): RecordsBefore {
  const market = {
    villages: [],
    partners: [],
    potentials: Array.from(potentials.values(), ({ potential }) => potential),
    interests: Array.from(interests.values(), ({ interest }) => interest),
  };
  const dated = outcomes.map((outcome) => ({ outcome, instant: new Date(outcome.at).toISOString() }));
  const known = new Map<string, TrackRecords>();
  const before = (month: string) => {
    const found = known.get(month);
    if (found) return found;
    const past = dated.filter(({ instant }) => instant < month).map(({ outcome }) => outcome);
    const records = trackRecords({ ...market, outcomes: past });
    known.set(month, records);
    return records;
  };
  return (instant, { from, to }) => {
    const { villages, partners } = before(instant.slice(0, "2026-11".length));
    return {
      villageRecord: villages.get(from.village.key) ?? NO_RECORD,
      partnerRecord: partners.get(to.partner.ref) ?? NO_RECORD,
    };
  };
}
