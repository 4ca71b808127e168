import { findDistricts } from "~/db/queries/interests/find-districts";
import { resolveVillages } from "~/db/queries/interests/resolve-villages";

import type { Services } from "../services.server";

/** Where an interest looks, as typed: district codes, and villages one per line or separated by semicolons. */
export type TypedArea = { districts: readonly string[]; villages: string | null };

/** The area by codes and keys; or words that mean no village, or several of the same name; or a code of no district. */
export type ResolvedArea =
  | { kind: "known"; districts: string[]; villages: string[] }
  | { kind: "unknown_district" }
  | { kind: "unknown_villages"; words: string[] }
  | { kind: "several_villages"; word: string; meant: { key: string; name: string; district: string }[] };

/** More is nobody typing. */
const MOST_WORDS = 300;

/** What the typed area means; districts outside the regency are kept when `stored` had them. At most two statements. */
export async function resolveArea(
  { db, settings }: Services,
  { districts, villages }: TypedArea,
  stored: readonly string[] = [],
): Promise<ResolvedArea> {
  if (districts.length > 0) {
    const known = new Set([...stored, ...(await findDistricts(db, settings.regencyCode)).map(({ code }) => code)]);
    if (!districts.every((code) => known.has(code))) return { kind: "unknown_district" };
  }
  const words = wordsIn(villages ?? "");
  const resolved = await resolveVillages(db, { regencyCode: settings.regencyCode, words });
  const unknown = resolved.filter(({ meant }) => meant.length === 0).map(({ word }) => word);
  if (unknown.length > 0) return { kind: "unknown_villages", words: unknown };
  const several = resolved.find(({ meant }) => meant.length > 1);
  if (several) return { kind: "several_villages", ...several };
  const keys = resolved.flatMap(({ meant }) => meant.map(({ key }) => key));
  return { kind: "known", districts: [...new Set(districts)], villages: [...new Set(keys)] };
}

const wordsIn = (typed: string) =>
  typed
    .split(/[;\n]/)
    .map((word) => word.trim().replace(/\s+/g, " ").replace(/,$/, ""))
    .filter((word) => word !== "")
    .slice(0, MOST_WORDS);
