import { setTimeout as wait } from "node:timers/promises";

import { openBrowser } from "./browser";
import { createDesk, type Desk } from "./desk";
import type { Ledger } from "./ledger";
import type { LogOfAnswers } from "./log-of-answers";
import { createRandom, type Random } from "./mix";
import type { Person, Shelf } from "./people";

/** Between two pages somebody reads for three to seven seconds: brisker than a person, who takes ten and more. */
const THINK_MS = { least: 3000, most: 7000 };

/** Who comes to do what, to which server, for how long, and where it is written down; `seed` decides all chance. */
export type Visit = {
  url: string;
  doing: (person: Person, desk: Desk) => () => Promise<unknown>;
  people: readonly Person[];
  shelf: Shelf;
  seconds: number;
  log: LogOfAnswers;
  ledger: Ledger;
  seed: number;
};

/**
 * Lets everybody do one thing after another with a pause between pages, and ends when each is done with what they began;
 * gives the seconds that it took. A person has one connection and asks for one page at a time.
 */
export async function runPeople(visit: Visit): Promise<number> {
  const began = performance.now();
  const end = began + visit.seconds * 1000;
  await Promise.all(
    visit.people.map((person, at) => live(visit, person, { end, random: createRandom(visit.seed + at) })),
  );
  return (performance.now() - began) / 1000;
}

async function live(visit: Visit, person: Person, { end, random }: { end: number; random: Random }): Promise<void> {
  const browser = openBrowser({ url: visit.url, cookie: person.cookie });
  const step = visit.doing(person, createDesk({ ...visit, browser, random }));
  // They do not all come at one moment.
  await wait(random() * THINK_MS.most);
  while (performance.now() < end) {
    await step();
    await wait(THINK_MS.least + random() * (THINK_MS.most - THINK_MS.least));
  }
  browser.close();
}
