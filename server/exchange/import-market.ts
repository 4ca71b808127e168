import type { Db } from "~/db/client";
import { findExisting } from "~/db/queries/exchange/find-existing";
import { type SavedMarket, saveMarket } from "~/db/queries/exchange/save-market";
import { findTakenVillageRefs } from "~/db/queries/exchange/save-villages";
import type { Saved } from "~/db/queries/exchange/upsert";
import type { PublishedListing } from "~/db/queries/jobs/tasks";
import type { Market } from "~/matching/domain/market";

import { announcePublished } from "../notifications/announce-published";
import { type ListName, type Problem, quoted } from "./problem";
import type { Reading } from "./read/check-lists";
import { readExchange } from "./read-exchange";

/** A file to import; `dryRun` finds out what it would do and does nothing. */
export type ImportFile = {
  bytes: Uint8Array;
  /** How new potentials and interests arrive; those that exist keep their state. */
  arriveAs: "submitted" | "published";
  dryRun: boolean;
};

/** What an import needs besides: `timeZone` (IANA) is that of the installation. */
export type ImportServices = { db: Db; now: () => Date; timeZone: string };

/** What an import did to the rows of a list. */
export type RowCounts = { created: number; changed: number; unchanged: number };

/** A row that an import made or changed; `name` is a title or a name, empty where rows have none. */
export type ChangedRow = { ref: string; name: string; change: "created" | "changed" };

/** Either everything of the file was taken over, or nothing, for these reasons. */
export type ImportResult =
  | {
      ok: true;
      counts: Record<ListName, RowCounts>;
      /** The first rows made or changed of each list, `SHOWN_ROWS` at most. */
      rows: Record<ListName, ChangedRow[]>;
    }
  | { ok: false; problems: readonly Problem[] };

/** Enough to see whether it is the right file. */
const SHOWN_ROWS = 10;

/**
 * Takes a `gandeng-desa/1` file over in one transaction, by ref and code: a second time it changes nothing. What the
 * file refers to may stand in the file or in the database.
 */
export async function importMarket(
  { db, now, timeZone }: ImportServices,
  { bytes, arriveAs, dryRun }: ImportFile,
): Promise<ImportResult> {
  try {
    return await db.transaction(async (tx) => {
      const findInDatabase = (wanted: Parameters<typeof findExisting>[1]) => findExisting(tx, wanted);
      const reading = await readExchange(bytes, { timeZone, findExisting: findInDatabase });
      if (!reading.ok) return reading;
      const problems = await takenRefs(tx, reading);
      if (problems.length > 0) return { ok: false, problems };
      const at = now();
      const saved = await saveMarket(tx, reading.market, { state: arriveAs, now: at });
      if (arriveAs === "published") await announcePublished(tx, newListings(saved), at);
      const result: ImportResult = {
        ok: true,
        counts: countsOf(reading.market, saved),
        rows: rowsOf(reading.market, saved),
      };
      if (dryRun) throw new DryRun(result);
      return result;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.result;
    throw error;
  }
}

/** Ends a transaction without keeping what it did. */
class DryRun extends Error {
  constructor(readonly result: ImportResult) {
    super("dry run");
  }
}

async function takenRefs(db: Db, { market, villagePlaces }: Extract<Reading, { ok: true }>): Promise<Problem[]> {
  const taken = await findTakenVillageRefs(db, market.villages);
  return taken.flatMap((index) => {
    const place = villagePlaces[index];
    if (!place) return [];
    return { ...place, column: "ref", code: "taken", found: quoted(market.villages[index]?.ref), allowed: null };
  });
}

function newListings({ potentials, interests }: SavedMarket): PublishedListing[] {
  const created = (type: PublishedListing["type"], rows: readonly Saved[]) =>
    rows.filter(({ change }) => change === "created").map(({ ref }) => ({ type, ref }));
  return [...created("potential", potentials), ...created("interest", interests)];
}

function countsOf(market: Market, saved: SavedMarket): Record<ListName, RowCounts> {
  const count = (list: ListName): RowCounts => {
    const created = saved[list].filter(({ change }) => change === "created").length;
    const changed = saved[list].length - created;
    return { created, changed, unchanged: market[list].length - created - changed };
  };
  return {
    villages: count("villages"),
    potentials: count("potentials"),
    partners: count("partners"),
    interests: count("interests"),
    outcomes: count("outcomes"),
  };
}

function rowsOf(market: Market, saved: SavedMarket): Record<ListName, ChangedRow[]> {
  const first = (list: ListName, names: ReadonlyMap<string, string>): ChangedRow[] =>
    saved[list].slice(0, SHOWN_ROWS).map(({ ref, change }) => ({ ref, change, name: names.get(ref) ?? "" }));
  const titles = (rows: readonly { ref: string; title: string }[]) =>
    new Map(rows.map(({ ref, title }) => [ref, title]));
  return {
    villages: first("villages", new Map(market.villages.map(({ key, name }) => [key, name]))),
    potentials: first("potentials", titles(market.potentials)),
    partners: first("partners", new Map(market.partners.map(({ ref, name }) => [ref, name]))),
    interests: first("interests", titles(market.interests)),
    // Nothing of an outcome is a name.
    outcomes: [],
  };
}
