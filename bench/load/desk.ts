import type { Browser } from "./browser";
import type { Ledger } from "./ledger";
import type { Deed, LogOfAnswers } from "./log-of-answers";
import type { Random } from "./mix";
import type { Shelf } from "./people";

/** A form as it is sent; each fact is what the ledger is told about it. */
export type Write = {
  deed: Deed;
  path: string;
  form: URLSearchParams;
  /** Part of the address that it leads to once it is saved. */
  leadsTo: string;
  facts: readonly (readonly [fact: string, value: string])[];
};

/** Where somebody sits: what they see, what they send, and what chance lets them do. */
export type Desk = {
  shelf: Shelf;
  random: Random;
  /** The page; null when it could not be read. */
  read: (deed: Deed, path: string) => Promise<string | null>;
  /** Whether it was saved. */
  write: (write: Write) => Promise<boolean>;
};

type Needs = { browser: Browser; log: LogOfAnswers; ledger: Ledger; shelf: Shelf; random: Random };

/** A desk whose every answer is noted and whose every write is remembered. */
export function createDesk({ browser, log, ledger, shelf, random }: Needs): Desk {
  return {
    shelf,
    random,
    read: async (deed, path) => {
      const answer = await browser.read(path);
      return log.note({ deed, path, leadsTo: null }, answer) === "answered" ? answer.text : null;
    },
    write: async ({ deed, path, form, leadsTo, facts }) => {
      for (const [fact, value] of facts) ledger.attempt(fact, value);
      const outcome = log.note({ deed, path, leadsTo }, await browser.send(path, form));
      for (const [fact, value] of facts) {
        if (outcome === "answered") ledger.confirm(fact, value);
        if (outcome === "conflict") ledger.refuse(fact, value);
      }
      return outcome === "answered";
    },
  };
}
