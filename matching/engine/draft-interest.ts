import type { Interest, Partner } from "../domain/market";
import type { PreparedInterest } from "./pair";
import { interestTerms, offerRarity, type PreparedMarket } from "./prepare";
import { addUnknownTerms, textVector } from "./text/tf-idf";
import { NO_RECORD } from "./track-records";

/** An interest that is not in the market, or there in an older version, with its partner. */
export type DraftInterest = { interest: Interest; partner: Partner };

/**
 * The market as this interest would find it once published, all other interests left out: ranks and pairs of its ref are
 * then asked for as usual. Costs as much as preparing one text. Its words count as rare as they are without it.
 */
export function withDraftInterest(prepared: PreparedMarket, { interest, partner }: DraftInterest): PreparedMarket {
  const { potentials, interests, index, collaborative } = prepared;
  const others = [...interests.values()];
  const { counts, excluded } = interestTerms(interest);
  const texts = potentials.size + interests.size;
  const draft: PreparedInterest = {
    interest,
    partner,
    text: addUnknownTerms(textVector(counts, index), counts, { index, texts }),
    excluded: new Set([...excluded].flatMap((term) => index.numberOf.get(term) ?? [])),
    record: others.find((other) => other.partner.ref === partner.ref)?.record ?? NO_RECORD,
    rarity: others[0]?.rarity ?? offerRarity([interest]),
    collaborative,
  };
  return { ...prepared, interests: new Map([[interest.ref, draft]]) };
}
