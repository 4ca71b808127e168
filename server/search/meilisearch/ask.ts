import { setTimeout as pause } from "node:timers/promises";

import { SearchError, tellError } from "./search-error";

/**
 * How often something is asked at most, and the milliseconds before the second time; each later pause is twice as long. Who
 * `hurries` does not ask again what took too long: a person has waited for it.
 */
export type Patience = { tries: number; pauseMs: number; hurries?: boolean };

/** Asks again while that can help; throws a `SearchError` when it does not. */
export async function ask<Answer>(
  question: () => Promise<Answer>,
  { tries, pauseMs, hurries = false }: Patience,
): Promise<Answer> {
  for (let again = 1; ; again += 1) {
    try {
      return await question();
    } catch (error) {
      const told = tellError(error);
      if (!(told instanceof SearchError) || !told.mayPass || again >= tries) throw told;
      if (hurries && told.problem === "search_timeout") throw told;
      await pause(pauseMs * 2 ** (again - 1));
    }
  }
}
