import { AsyncLocalStorage } from "node:async_hooks";

const counting = new AsyncLocalStorage<{ statements: number }>();

/** Runs `work` and counts the statements that it, and all it sets off, sends to the database. */
export function countStatements(work: () => void): { statements: number } {
  const count = { statements: 0 };
  counting.run(count, work);
  return count;
}

/** Counts one statement for whoever set it off; drizzle calls it for each one. */
export function countStatement(): void {
  const count = counting.getStore();
  if (count) count.statements += 1;
}
