import type { Interest, Market, Potential, Village } from "../domain/market";
import { labels } from "../domain/phrases/labels";
import { SUPPORTS, type Support } from "../domain/vocabulary";
import { type Agreement, agreementsByInterest } from "./agreements";
import { type Collaborative, learnCollaborative } from "./learn/collaborative";
import type { PreparedInterest, PreparedPotential } from "./pair";
import type { SparseRow } from "./text/latent";
import { refusedBy } from "./text/phrases";
import { type TermCounts, addWiderSubjects, countTerms, noTerms } from "./text/terms";
import { indexTexts, sparseRow, type TextIndex, textVector } from "./text/tf-idf";
import { NO_RECORD, trackRecords } from "./track-records";
import { defaultWeights, type Weights } from "./weights";

/** A market with its indexes: text vectors, agreements per interest, track records. Immutable; refs are in order. */
export type PreparedMarket = {
  readonly potentials: ReadonlyMap<string, PreparedPotential>;
  readonly interests: ReadonlyMap<string, PreparedInterest>;
  readonly agreements: ReadonlyMap<string, readonly Agreement[]>;
  readonly index: TextIndex;
  readonly collaborative: Collaborative;
  /** What its pairs are scored with. */
  readonly weights: Weights;
};

/** A title names the subject, a description wanders. */
const TITLE_TIMES = 2;

const byRef = <T extends { ref: string }>(list: readonly T[]) => [...list].sort((a, b) => (a.ref < b.ref ? -1 : 1));

/** Indexes a market once, so that pairs are cheap. Throws when a potential or an interest names a missing village or partner. */
export function prepareMarket(market: Market, weights: Weights = defaultWeights): PreparedMarket {
  const villages = new Map(market.villages.map((village) => [village.key, village]));
  const partners = new Map(market.partners.map((partner) => [partner.ref, partner]));
  const records = trackRecords(market);
  const rarity = offerRarity(market.interests);
  const collaborative = learnCollaborative(market);
  const potentials = byRef(market.potentials).map((potential) => {
    const village = known(villages.get(potential.village), `village ${potential.village} of ${potential.ref}`);
    return { potential, village, terms: potentialTerms(potential, village) };
  });
  const interests = byRef(market.interests).map((interest) => {
    const partner = known(partners.get(interest.partner), `partner ${interest.partner} of ${interest.ref}`);
    return { interest, partner, terms: interestTerms(interest) };
  });
  const index = indexTexts([...potentials, ...interests].map(({ terms }) => terms.counts));
  return {
    index,
    collaborative,
    weights,
    agreements: agreementsByInterest(market.outcomes),
    potentials: new Map(
      potentials.map(({ potential, village, terms }) => [
        potential.ref,
        {
          potential,
          village,
          text: textVector(terms.counts, index),
          title: titleRow(potential, village, index),
          record: records.villages.get(village.key) ?? NO_RECORD,
        },
      ]),
    ),
    interests: new Map(
      interests.map(({ interest, partner, terms }) => [
        interest.ref,
        {
          interest,
          partner,
          text: textVector(terms.counts, index),
          excluded: new Set([...terms.excluded].flatMap((term) => index.numberOf.get(term) ?? [])),
          record: records.partners.get(partner.ref) ?? NO_RECORD,
          rarity,
          collaborative,
        },
      ]),
    ),
  };
}

/** The same market, scored with other weights. */
export const withWeights = (prepared: PreparedMarket, weights: Weights): PreparedMarket => ({ ...prepared, weights });

/** A potential that is not in the market, with its village. */
export type Draft = { potential: Potential; village: Village };

/** Prepares a potential beside the market: its village's record is that of the village's other potentials. */
export function prepareDraft({ potentials, index }: PreparedMarket, { potential, village }: Draft): PreparedPotential {
  const sibling = [...potentials.values()].find((other) => other.village.key === village.key);
  const { counts } = potentialTerms(potential, village);
  return {
    potential,
    village,
    text: textVector(counts, index),
    title: titleRow(potential, village, index),
    record: sibling?.record ?? NO_RECORD,
  };
}

/**
 * The terms of a potential's title, description and sector; its own village's name says nothing of its subject. Wider
 * subjects count too: who looks for sugar means palm sugar as well, but who looks for palm sugar not any sugar.
 */
export function potentialTerms({ title, description, sector }: Potential, village: Village): TermCounts {
  const terms = termsOf(withoutName(title, village), withoutName(description ?? "", village));
  countTerms(labels.id.sector[sector], 1, terms);
  addWiderSubjects(terms);
  return terms;
}

function titleRow({ title }: Potential, village: Village, index: TextIndex): SparseRow {
  const terms = noTerms();
  countTerms(withoutName(title, village), 1, terms);
  addWiderSubjects(terms);
  return sparseRow(terms.counts, index);
}

const withoutName = (text: string, { name }: Village) => text.replaceAll(name, ";");

/**
 * Sought sectors are a hard rule and say no more here: an interest lists many and means one thing. What it also wants
 * elsewhere, by this name or another, is not excluded: who helps cocoa gardens, "bukan untuk pembukaan kebun baru", does
 * want gardens, and who buys cocoa but no "kakao asalan" does want cocoa.
 */
export function interestTerms({ title, description }: Interest): TermCounts {
  const terms = termsOf(title, description ?? "");
  for (const term of terms.excluded) {
    if (refusedBy(term).some((one) => terms.counts.has(one))) terms.excluded.delete(term);
  }
  return terms;
}

function termsOf(title: string, description: string): TermCounts {
  const terms = noTerms();
  countTerms(title, TITLE_TIMES, terms);
  countTerms(description, 1, terms);
  return terms;
}

/** Of each support, the share of interests that do not offer it, with one more of each kind so that it is never 0 or 1. */
export function offerRarity(interests: readonly Interest[]): Map<Support, number> {
  return new Map(
    SUPPORTS.map((support) => {
      const offering = interests.filter(({ offers }) => offers.includes(support)).length;
      return [support, 1 - (offering + 1) / (interests.length + 2)];
    }),
  );
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The market has no ${what}`);
  return value;
}
