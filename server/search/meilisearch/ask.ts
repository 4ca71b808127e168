import { setTimeout as pause } from "node:timers/promises";

import { SearchError, tellError } from "./search-error";

/** How often something is asked at most, and the milliseconds before the second time; each later pause is twice as long. */
export type Patience = { tries: number; pauseMs: number };

/** Asks again while that can help; throws a `SearchError` when it does not. */
export async function ask<Answer>(question: () => Promise<Answer>, { tries, pauseMs }: Patience): Promise<Answer> {
  for (let again = 1; ; again += 1) {
    try {
      return await question();
    } catch (error) {
      const told = tellError(error);
      if (!(told instanceof SearchError) || !told.mayPass || again >= tries) throw told;
      await pause(pauseMs * 2 ** (again - 1));
    }
  }
}
