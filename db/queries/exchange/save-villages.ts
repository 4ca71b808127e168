import { eq, sql } from "drizzle-orm";

import type { Village } from "~/matching/domain/market";

import type { Db } from "../../client";
import { villages } from "../../schema";
import { findVillagesByName, type NamedVillage } from "./find-existing";
import { inChunks, inOrder, replacedOrKept, type Saved, wasCreated } from "./upsert";

/** Villages of a file whose ref belongs to another village already, by their place in the list. */
export async function findTakenVillageRefs(db: Db, fileVillages: readonly Village[]): Promise<number[]> {
  const found = await findVillagesByName(db, namesOf(fileVillages));
  return fileVillages.flatMap((village, index) => (isTaken(village, found) ? [index] : []));
}

function isTaken({ code, ref }: Village, found: ReadonlyMap<string, NamedVillage>): boolean {
  const owner = ref === null ? undefined : found.get(ref);
  if (!owner || code === null || owner.id === found.get(code)?.id) return false;
  return owner.code !== null || found.has(code);
}

/**
 * Writes villages by code, or by ref where a file knows none. A village is more than what a file says of it: what a
 * file leaves out stays. A preparatory village that has been given a code keeps its row.
 */
export async function saveVillages(db: Db, fileVillages: readonly Village[], now: Date): Promise<Saved[]> {
  const ordered = inOrder(fileVillages, ({ key }) => key);
  const saved = await giveCodes(db, ordered, now);
  const found = await findVillagesByName(db, namesOf(ordered));
  const current = ordered.filter((village) => !isFormer(village, found)).map((village) => withOwnRef(village, found));
  const coded = current.filter(({ code }) => code !== null);
  const uncoded = current.filter(({ code }) => code === null);
  const { name, districtCode, status, ref } = villages;
  const known = {
    developmentIndex: villages.developmentIndex,
    basicNeedsMet: villages.basicNeedsMet,
    population: villages.population,
    latitude: villages.latitude,
    longitude: villages.longitude,
  };
  const byCode = replacedOrKept({ name, districtCode, status }, { ref, ...known });
  const byRef = replacedOrKept({ name, districtCode }, known);
  for (const chunk of inChunks(coded)) {
    saved.push(...(await upsert(db, chunk, { target: villages.code, now, ...byCode })));
  }
  for (const chunk of inChunks(uncoded)) {
    saved.push(...(await upsert(db, chunk, { target: villages.ref, now, ...byRef })));
  }
  saved.push(...(await saveParents(db, current, now)));
  return onePerVillage(saved);
}

/** What a file says of a village under a name that is history is of another time, and changes nothing. */
function isFormer({ code, ref }: Village, found: ReadonlyMap<string, NamedVillage>): boolean {
  const known = found.get(code ?? ref ?? "");
  return known !== undefined && known.code !== code;
}

/** A ref that a village had before it was merged stays with its history. */
function withOwnRef(village: Village, found: ReadonlyMap<string, NamedVillage>): Village {
  const owner = village.ref === null ? undefined : found.get(village.ref);
  return village.code !== null && owner && owner.ref !== village.ref ? { ...village, ref: null } : village;
}

/** A place that a file states is no longer assumed for the demonstration. */
const stillInvented = sql`case when excluded.latitude is null then ${villages.invented}
  else array_remove(array_remove(${villages.invented}, 'latitude'), 'longitude') end`;

type Upsert = ReturnType<typeof replacedOrKept> & { target: typeof villages.code | typeof villages.ref; now: Date };

async function upsert(db: Db, chunk: readonly Village[], { target, now, set, setWhere }: Upsert): Promise<Saved[]> {
  const rows = await db
    .insert(villages)
    .values(
      chunk.map(({ code, ref, name, district, status, developmentIndex, basicNeedsMet, population, location }) => ({
        code,
        ref,
        name,
        districtCode: district,
        status,
        developmentIndex,
        basicNeedsMet,
        population,
        latitude: location?.latitude ?? null,
        longitude: location?.longitude ?? null,
      })),
    )
    .onConflictDoUpdate({ target, set: { ...set, invented: stillInvented, updatedAt: now }, setWhere })
    .returning({ ref: villages.key, created: wasCreated });
  return rows.map(({ ref, created }) => ({ ref, change: created ? "created" : "changed" }));
}

async function giveCodes(db: Db, fileVillages: readonly Village[], now: Date): Promise<Saved[]> {
  const found = await findVillagesByName(db, namesOf(fileVillages));
  const saved: Saved[] = [];
  for (const { code, ref, district } of fileVillages) {
    const preparatory = ref === null ? undefined : found.get(ref);
    if (code === null || !preparatory || preparatory.code !== null) continue;
    await db
      .update(villages)
      .set({ code, districtCode: district, updatedAt: now })
      .where(eq(villages.id, preparatory.id));
    saved.push({ ref: code, change: "changed" });
  }
  return saved;
}

async function saveParents(db: Db, fileVillages: readonly Village[], now: Date): Promise<Saved[]> {
  const named = fileVillages.flatMap(({ key, parent }) => (parent === null ? [] : [{ child: key, parent }]));
  if (named.length === 0) return [];
  const found = await findVillagesByName(
    db,
    named.map(({ parent }) => parent),
  );
  const links = named.map(({ child, parent }) => ({ child, parent: found.get(parent)?.id ?? null }));
  const rows = await db.execute<{ key: string }>(sql`
    update villages child set parent_id = link.parent, updated_at = ${now.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(links)}::text::jsonb) as link (child text, parent bigint)
    where (child.code = link.child or child.ref = link.child)
      and child.parent_id is distinct from link.parent and child.id <> link.parent
    returning child.key`);
  return rows.map(({ key }) => ({ ref: key, change: "changed" }));
}

function namesOf(fileVillages: readonly Village[]): string[] {
  return fileVillages.flatMap(({ code, ref }) => [code, ref].filter((name) => name !== null));
}

/** A village that was made in one step and changed in the next was made. */
function onePerVillage(saved: readonly Saved[]): Saved[] {
  const byRef = new Map<string, Saved>();
  for (const row of saved) if (byRef.get(row.ref)?.change !== "created") byRef.set(row.ref, row);
  return [...byRef.values()];
}
