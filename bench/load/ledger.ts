/** What the product has confirmed to its users, and what is stored in the end. */
export type Ledger = {
  /** A write is on its way: until it is answered, what is stored may be this. */
  attempt: (fact: string, value: string) => void;
  /** The product has said that it is saved. */
  confirm: (fact: string, value: string) => void;
  /** The product has said that it is not saved and why. */
  refuse: (fact: string, value: string) => void;
  /** How many writes were confirmed. */
  confirmed: () => number;
  /** Facts of which something was confirmed. */
  facts: () => string[];
  /** Confirmed facts that `stored` does not know, or knows otherwise than confirmed or attempted since. */
  lost: (stored: ReadonlyMap<string, string>) => LostFact[];
};

/** A fact that somebody was told is saved, and what is stored in its place: null for nothing. */
export type LostFact = { fact: string; confirmed: string; stored: string | null };

type Entry = { confirmed: string | null; possible: Set<string> };

/**
 * Remembers every write by its fact (`households P-1`), of which each has one writer at a time. A write that was
 * answered by neither yes nor no, since the database went away, may have happened or not; both are right.
 */
export function createLedger(): Ledger {
  const entries = new Map<string, Entry>();
  let confirmed = 0;
  const entryOf = (fact: string): Entry => {
    const entry = entries.get(fact) ?? { confirmed: null, possible: new Set() };
    entries.set(fact, entry);
    return entry;
  };
  return {
    attempt: (fact, value) => void entryOf(fact).possible.add(value),
    confirm: (fact, value) => {
      confirmed += 1;
      entries.set(fact, { confirmed: value, possible: new Set() });
    },
    refuse: (fact, value) => void entryOf(fact).possible.delete(value),
    confirmed: () => confirmed,
    facts: () => [...entries].flatMap(([fact, entry]) => (entry.confirmed === null ? [] : [fact])),
    lost: (stored) =>
      [...entries].flatMap(([fact, entry]) => {
        if (entry.confirmed === null) return [];
        const value = stored.get(fact) ?? null;
        const isKept = value !== null && (value === entry.confirmed || entry.possible.has(value));
        return isKept ? [] : [{ fact, confirmed: entry.confirmed, stored: value }];
      }),
  };
}
