import type { AskWhy } from "~/server/matches/ask-why.server";

import { href } from "../../http/href";
import { refParam } from "../../http/ref-param";
import { pageNumber, searchWords, withParameters } from "../../http/search-parameters";

/** A question as an address asks it. */
export type Question = Pick<AskWhy, "asked" | "words" | "page">;

/** How an address names whom one asks about. */
export const SIDE_IN_URL = { potential: "potensi", interest: "minat" } as const;

/** Reads the question in an address; null when it names neither side, or both. */
export function questionIn(params: URLSearchParams): Question | null {
  const [potential, interest] = [params.get(SIDE_IN_URL.potential), params.get(SIDE_IN_URL.interest)];
  const rest = { words: searchWords(params.get("q")), page: pageNumber(params.get("hal")) };
  if (potential !== null && interest === null) {
    return { asked: { side: "potential", ref: refParam(potential) }, ...rest };
  }
  if (interest !== null && potential === null) return { asked: { side: "interest", ref: refParam(interest) }, ...rest };
  return null;
}

/** The address of a question. */
export const questionHref = ({ asked: { side, ref }, words, page }: Question): string =>
  withParameters(href.askWhy, { [SIDE_IN_URL[side]]: ref, q: words, hal: page });
