import type { Language } from "~/matching/domain/vocabulary";
import type { SaveSearch } from "~/server/saved-searches/save-search.server";
import type { DiscoverInput } from "~/server/search/discover.server";

import { textFor } from "../../i18n/text";
import { discoverParams } from "./discover-href";
import { codeWords, type DistrictNames } from "./facet-words";
import { FACETS_OF } from "./facets";

/** A search as it is kept: what it asks, and the query of its address. */
export type SearchToSave = Pick<SaveSearch, "sought" | "address" | "query">;

/** Whether what is sought has a date of publication, by which something can be new. */
export const isDated = (sought: DiscoverInput["sought"]): boolean => sought === "potentials" || sought === "interests";

/**
 * The search without what is of this moment: its page is the first, and the newest come first where things have a date. In
 * whatever order codes were chosen, the same search has the same address.
 */
export function searchToSave({ sought, text: typed, selected, near }: DiscoverInput): SearchToSave {
  // What no eye sees is no part of what was sought, and no database keeps all of it.
  const text = typed.replace(/\p{C}/gu, " ").replace(/\s+/g, " ").trim();
  const sorted = Object.fromEntries(
    FACETS_OF[sought].flatMap((name) => {
      const codes = selected[name] ?? [];
      return codes.length === 0 ? [] : [[name, codes.toSorted()]];
    }),
  );
  const sort = isDated(sought) ? "newest" : "relevance";
  const params = discoverParams({ sought, text, selected: sorted, sort, near, page: 1 });
  const address = new URLSearchParams(params.map(({ name, value }) => [name, value])).toString();
  const from = near && { latitude: near.latitude, longitude: near.longitude, withinKm: near.withinKm };
  return { sought, address, query: { text, selected: sorted, near: from } };
}

type Words = { language: Language; districts: DistrictNames };

/** What a search asks, in words: `Potensi desa · kakao · Perkebunan`. */
export const searchWords = (query: DiscoverInput, words: Words): string => partsOf(query, words).join(" · ");

/** The same in at most `most` characters: what does not fit is left out, whole where possible. */
export function searchName(query: DiscoverInput, { most, ...words }: Words & { most: number }): string {
  const parts = partsOf(query, words);
  for (let kept = parts.length; kept > 1; kept -= 1) {
    const name = [...parts.slice(0, kept), ...(kept < parts.length ? ["…"] : [])].join(" · ");
    if (Array.from(name).length <= most) return name;
  }
  const letters = Array.from(parts.slice(0, 2).join(" · "));
  return letters.length <= most
    ? letters.join("")
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

function partsOf({ sought, text, selected, near }: DiscoverInput, { language, districts }: Words): string[] {
  const words = textFor(language).pages.discover;
  const codes = FACETS_OF[sought].flatMap((facet) =>
    (selected[facet] ?? []).map((code) => codeWords({ facet, code }, { language, districts })),
  );
  const place = near && words.near.chosen(near.village?.name ?? words.near.position, near.withinKm);
  return [words.title[sought], ...(text === "" ? [] : [text]), ...codes, ...(place ? [place] : [])];
}
