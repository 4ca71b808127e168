import type { SearchRequest } from "../search";
import { degrees } from "./search-filter";

const USUAL = ["size:desc", "newest:desc", "id:desc"];

/** What a search is sorted by, down to a unique attribute; nothing when the ranking rules decide. */
export function sortOf(
  { sort, near }: Pick<SearchRequest, "sort" | "near">,
  { hasWords }: { hasWords: boolean },
): string[] {
  if (sort === "nearest" && near) {
    return [`_geoPoint(${degrees(near.latitude)}, ${degrees(near.longitude)}):asc`, ...USUAL];
  }
  if (sort === "attention") return ["attention:asc", ...USUAL];
  return sort === "relevance" && hasWords ? [] : USUAL;
}
