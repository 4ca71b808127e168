import type { Services } from "../services.server";
import type { Suggestion } from "./search";

export type { Suggestion } from "./search";

const MOST = 8;

/** The titles that what is typed so far leads to, at most 8, in one statement. */
export function suggest({ search, clock }: Services, text: string): Promise<Suggestion[]> {
  return search.suggest({ text, day: clock.today(), limit: MOST });
}
