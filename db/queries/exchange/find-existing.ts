import { and, eq, inArray, isNull, or } from "drizzle-orm";

import type { Db } from "../../client";
import { interests, partners, potentials, villages, villageSuccessions } from "../../schema";

/** Names that a file refers to without holding them: codes and refs of villages, refs of the rest. */
export type Wanted = {
  villages: readonly string[];
  /** Codes of villages that a preparatory village comes from. */
  parents: readonly string[];
  potentials: readonly string[];
  partners: readonly string[];
  interests: readonly string[];
};

/** Which of the wanted names exist outside the file; a village's code or ref leads to its key. */
export type Existing = {
  villages: ReadonlyMap<string, string>;
  parents: ReadonlySet<string>;
  potentials: ReadonlySet<string>;
  partners: ReadonlySet<string>;
  interests: ReadonlySet<string>;
};

/** Looks up names outside the file. */
export type FindExisting = (wanted: Wanted) => Promise<Existing>;

/** Which of the names that a file refers to are in the database. */
export async function findExisting(db: Db, wanted: Wanted): Promise<Existing> {
  const named = await findVillagesByName(db, [...wanted.villages, ...wanted.parents]);
  return {
    villages: new Map([...named].map(([name, { key }]) => [name, key])),
    parents: new Set(wanted.parents.filter((code) => named.get(code)?.code)),
    potentials: await findRefs(db, potentials, wanted.potentials),
    partners: await findRefs(db, partners, wanted.partners),
    interests: await findRefs(db, interests, wanted.interests),
  };
}

const village = { id: villages.id, key: villages.key, code: villages.code, ref: villages.ref };

/** A village as it is found by its code or its ref. */
export type NamedVillage = { id: number; key: string; code: string | null; ref: string | null };

/**
 * The villages that have one of these codes or refs, or once had and were given another code or merged since: by the name
 * that was asked for.
 */
export async function findVillagesByName(db: Db, names: readonly string[]): Promise<Map<string, NamedVillage>> {
  const found = new Map<string, NamedVillage>();
  for (const some of chunksOf(names)) {
    const former = await db
      .select({ ...village, oldKey: villageSuccessions.oldKey })
      .from(villageSuccessions)
      .innerJoin(villages, eq(villages.id, villageSuccessions.villageId))
      .where(inArray(villageSuccessions.oldKey, some));
    for (const { oldKey, ...row } of former) found.set(oldKey, row);
    const rows = await db
      .select(village)
      .from(villages)
      .where(and(isNull(villages.mergedIntoId), or(inArray(villages.code, some), inArray(villages.ref, some))));
    for (const row of rows) for (const name of [row.code, row.ref]) if (name !== null) found.set(name, row);
  }
  return found;
}

async function findRefs(
  db: Db,
  table: typeof potentials | typeof partners | typeof interests,
  refs: readonly string[],
): Promise<Set<string>> {
  return new Set((await findIdsByRef(db, table, refs)).keys());
}

/** The ids of the rows that have one of these refs, by ref. */
export async function findIdsByRef(
  db: Db,
  table: typeof potentials | typeof partners | typeof interests,
  refs: readonly string[],
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const some of chunksOf(refs)) {
    const rows = await db.select({ id: table.id, ref: table.ref }).from(table).where(inArray(table.ref, some));
    for (const { id, ref } of rows) found.set(ref, id);
  }
  return found;
}

/** PostgreSQL takes 65,535 parameters in one statement. */
const MOST_NAMES = 20_000;

function chunksOf(names: readonly string[]): string[][] {
  const distinct = [...new Set(names)];
  return Array.from({ length: Math.ceil(distinct.length / MOST_NAMES) }, (_, chunk) =>
    distinct.slice(chunk * MOST_NAMES, (chunk + 1) * MOST_NAMES),
  );
}
