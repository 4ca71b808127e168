import type { Reason } from "~/matching/domain/ranking";
import type { Language } from "~/matching/domain/vocabulary";
import { evaluatePair, type RankOptions } from "~/matching/engine";

import { AppError } from "../app-error.server";
import { type Listed, type ListedSide, listedFrom } from "../listings.server";
import type { Services } from "../services.server";
import type { LoadedMarket } from "./market-snapshot.server";
import { interestsFor, potentialsFor } from "./rankings";

/** Whom one asks about: the interests for this potential, or the potentials for this interest. */
export type Asked = { side: ListedSide; ref: string };

/** What the engine says about one pair, as short as a list says it. */
export type Verdict =
  | { kind: "match"; score: number; weakest: Reason | null }
  | {
      kind: "blocked";
      /** A sentence for each broken rule, at least one. */
      texts: readonly string[];
      /** 0..100 when it is a near miss, else null. */
      scoreIfLifted: number | null;
    };

/** One of the other side, with what the engine says about the pair. */
export type Answer<Said extends Verdict = Verdict> = { other: Listed; verdict: Said };

/** An answer that rules keep away. */
export type BlockedAnswer = Answer<Extract<Verdict, { kind: "blocked" }>>;

/** Whom one asked about, and either all pairs that rules keep apart, a page at a time, or what the words find. */
export type WhyReading = {
  asked: Listed;
  found:
    | {
        by: "nearness";
        /** Near misses first, by the score once lifted; then those with fewest broken rules; ties by ref. */
        answers: BlockedAnswer[];
        total: number;
        /** From 1; the last one when the page asked for lies beyond it. */
        page: number;
        pageCount: number;
      }
    | {
        by: "words";
        /** The best that the words find, at most 20 of `total`, matches among them. */
        answers: Answer[];
        total: number;
        /** Words sought, and how many of them the answers have: fewer when none has all. */
        words: number;
        matchedWords: number;
      };
};

/** Whom one asks about, the words that name somebody of the other side (none: all that is blocked), and the page. */
export type AskWhy = { asked: Asked; words: string; page: number; language: Language };

const PAGE_SIZE = 20;

/**
 * Why others are not introduced to a potential or an interest: from memory, without a statement; with words in the one
 * statement of the search, which takes stems and small typos.
 * @throws AppError `potential_not_found`, `interest_not_found`
 */
export async function askWhy(services: Services, { asked, words, page, language }: AskWhy): Promise<WhyReading> {
  const market = services.market.current();
  if (!published(market, asked.side).has(asked.ref)) throw new AppError(`${asked.side}_not_found`);
  const options = { asOf: services.clock.today(), language };
  const found = words === "" ? blockedPage(market, { asked, page, options }) : await namedBy(words);
  return { asked: listedFrom(market, asked), found };

  async function namedBy(text: string): Promise<WhyReading["found"]> {
    const { refs, ...counts } = await search(services, { asked, text });
    const known = published(market, otherThan(asked.side));
    const answers = refs.filter((ref) => known.has(ref)).map((ref) => answerOn(market, { asked, options }, ref));
    return { by: "words", answers, ...counts };
  }
}

const otherThan = (side: ListedSide): ListedSide => (side === "potential" ? "interest" : "potential");

const published = (market: LoadedMarket, side: ListedSide): ReadonlyMap<string, unknown> =>
  side === "potential" ? market.potentials : market.interests;

/** A page of the pairs that are no match, nearest first. */
function blockedPage(
  market: LoadedMarket,
  { asked, page, options }: { asked: Asked; page: number; options: RankOptions },
): WhyReading["found"] {
  const fits = fitting(market, asked, options);
  const blocked = [...published(market, otherThan(asked.side)).keys()]
    .filter((ref) => !fits.has(ref))
    .map((ref) => answerOn(market, { asked, options }, ref))
    .filter(isBlocked)
    .toSorted(byNearness);
  const pageCount = Math.max(1, Math.ceil(blocked.length / PAGE_SIZE));
  const shown = Math.min(page, pageCount);
  const answers = blocked.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE);
  return { by: "nearness", answers, total: blocked.length, page: shown, pageCount };
}

/** Refs of the other side that no rule keeps away, out of the rankings that are kept. */
function fitting(market: LoadedMarket, { side, ref }: Asked, options: RankOptions): Set<string> {
  if (side === "potential") return new Set(interestsFor(market, ref, options).matches.map(({ interest }) => interest));
  return new Set(potentialsFor(market, ref, options).matches.map(({ potential }) => potential));
}

function answerOn(
  market: LoadedMarket,
  { asked: { side, ref }, options }: { asked: Asked; options: RankOptions },
  other: string,
): Answer {
  const pair = side === "potential" ? { potential: ref, interest: other } : { potential: other, interest: ref };
  const evaluation = evaluatePair(market.prepared, pair, options);
  const verdict: Verdict =
    evaluation.kind === "match"
      ? { kind: "match", score: evaluation.match.score, weakest: evaluation.match.weakest }
      : { kind: "blocked", texts: evaluation.texts, scoreIfLifted: evaluation.nearMiss?.scoreIfLifted ?? null };
  return { other: listedFrom(market, { side: otherThan(side), ref: other }), verdict };
}

const isBlocked = (answer: Answer): answer is BlockedAnswer => answer.verdict.kind === "blocked";

function byNearness(a: BlockedAnswer, b: BlockedAnswer): number {
  const lifted = ({ verdict }: BlockedAnswer) => verdict.scoreIfLifted ?? -1;
  const broken = lifted(b) - lifted(a) || a.verdict.texts.length - b.verdict.texts.length;
  return broken || (a.other.listing.ref < b.other.listing.ref ? -1 : 1);
}

/** The best of the other side for some words; nothing when they are no words. */
async function search({ search: index }: Services, { asked, text }: { asked: Asked; text: string }) {
  const found = await index.find({
    sought: asked.side === "potential" ? "interests" : "potentials",
    text,
    selected: {},
    sort: "relevance",
    near: null,
    // Closed interests are asked about too.
    day: null,
    page: 1,
    pageSize: PAGE_SIZE,
  });
  const { words, matchedWords } = found;
  if (words === 0) return { refs: [], total: 0, words, matchedWords };
  return { refs: found.hits.map(({ ref }) => ref), total: found.total, words, matchedWords };
}
