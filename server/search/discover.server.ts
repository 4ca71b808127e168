import { findListings, type Listings } from "~/db/queries/search/find-listings";

import type { Actor } from "~/matching/domain/actor";
import type { Language } from "~/matching/domain/vocabulary";

import type { Services } from "../services.server";
import { type Fit, fitsOf } from "./fits.server";
import { documentScope } from "./follow-changes";
import type { NamedPlace } from "./places.server";
import type { Hit, Position, SearchAnswer, SearchRequest, SearchSort, Sought } from "./search";

export type { FacetCount, FacetName, SearchSort, Sought } from "./search";

/** `fit` is for who has interests or potentials of their own. */
export type DiscoverSort = SearchSort | "fit";

/** A search as a person asks for it. */
export type DiscoverInput = Pick<SearchRequest, "sought" | "text" | "selected" | "page"> & {
  sort: DiscoverSort;
  near: (NamedPlace & { withinKm: number | null }) | null;
};

/** What a list shows of a thing, with where the words are in it, and how well it fits who is looking. */
export type FoundListing<Kind extends Sought> = {
  listing: ListingOf<Kind>;
  hit: Pick<Hit, "title" | "snippet" | "distanceKm">;
  fit: Fit | null;
};

type ListingOf<Kind extends Sought> = Listings[Kind] extends Map<string, infer Listing> ? Listing : never;

/** One page of what was found, by kind, with how many the words find in each kind. */
export type Discovery = Omit<SearchAnswer, "hits"> & {
  pageSize: number;
  found: Found;
  /** Whether how well things fit can be told. */
  isFitKnown: boolean;
};

/** What was found, by kind. */
export type Found = { [Kind in Sought]: { sought: Kind; hits: FoundListing<Kind>[] } }[Sought];

/** The best of one kind, and how many there are. */
export type FoundGroup = Found & { total: number };

const PAGE_SIZE = 12;
const PER_KIND = 4;
/** Of more finds than these, the best by their words are ordered by fit. */
const MOST_FITTED = 600;

/**
 * Looks for what is published, 12 a page: one search, and one statement for what the list shows. Who has interests or
 * potentials of their own is told how well each thing fits.
 */
export async function discover(
  services: Services,
  { actor, language, ...input }: DiscoverInput & { actor: Actor | null; language: Language },
): Promise<Discovery> {
  const scope = documentScope(services);
  const fits = fitsOf(services, { actor, sought: input.sought, language });
  const { hits, ...answer } = await (input.sort === "fit" && fits
    ? findByFit(services, { ...input, day: scope.day }, fits)
    : services.search.find({ ...input, sort: sortOf(input), day: scope.day, pageSize: PAGE_SIZE }));
  const listings = await findListings(services.db, scope, { [input.sought]: hits.map(({ ref }) => ref) });
  const found = foundOf(input.sought, listings, { hits, fits });
  return { ...answer, pageSize: PAGE_SIZE, found, isFitKnown: fits !== null };
}

const sortOf = ({ sort }: DiscoverInput): SearchSort => (sort === "fit" ? "relevance" : sort);

/** The best finds in the order of how well they fit; those that rules keep away come last. */
async function findByFit(
  { search }: Services,
  { page, ...request }: DiscoverInput & { day: string },
  fits: ReadonlyMap<string, Fit>,
): Promise<SearchAnswer> {
  const answer = await search.find({ ...request, sort: "relevance", page: 1, pageSize: MOST_FITTED });
  const scoreOf = ({ ref }: Hit) => fits.get(ref)?.score ?? -1;
  const ordered = answer.hits.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  const shown = Math.min(page, Math.max(1, Math.ceil(ordered.length / PAGE_SIZE)));
  return {
    ...answer,
    page: shown,
    reachable: ordered.length,
    hits: ordered.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE),
  };
}

/** The best of every kind for some words: one search, and one statement for what the list shows. */
export async function discoverAll(
  services: Services,
  { text }: Pick<DiscoverInput, "text">,
): Promise<{ groups: FoundGroup[]; corrected: string | null }> {
  const scope = documentScope(services);
  const { groups, corrected } = await services.search.findAll({ text, day: scope.day, perKind: PER_KIND });
  const refs = groups.map(({ sought, hits }) => [sought, hits.map(({ ref }) => ref)] as const);
  const listings = await findListings(services.db, scope, Object.fromEntries(refs));
  const shown = groups.map(({ sought, total, hits }) => {
    const placeless = hits.map((hit) => ({ ...hit, distanceKm: null }));
    return { ...foundOf(sought, listings, { hits: placeless, fits: null }), total };
  });
  return { groups: shown, corrected };
}

type FoundHits = { hits: readonly Hit[]; fits: ReadonlyMap<string, Fit> | null };

/** What is not published any more is left out, though the index may still have it; so are texts that it has of before. */
function foundOf(sought: Sought, listings: Listings, found: FoundHits): Found {
  switch (sought) {
    case "potentials":
      return { sought, hits: joined(listings.potentials, found, ({ title }) => title) };
    case "interests":
      return { sought, hits: joined(listings.interests, found, ({ title }) => title) };
    case "villages":
      return { sought, hits: joined(listings.villages, found, ({ name }) => name) };
    default:
      return { sought, hits: joined(listings.partners, found, ({ name }) => name) };
  }
}

function joined<Listing>(
  listings: ReadonlyMap<string, Listing>,
  { hits, fits }: FoundHits,
  titleOf: (listing: Listing) => string,
) {
  return hits.flatMap(({ ref, ...hit }) => {
    const listing = listings.get(ref);
    if (listing === undefined) return [];
    const title = titleOf(listing);
    const isFresh = hit.title.map(({ text }) => text).join("") === title;
    const shown = isFresh ? hit : { ...hit, title: [{ text: title, isMarked: false }], snippet: null };
    return [{ listing, hit: shown, fit: fits?.get(ref) ?? null }];
  });
}

/** The regency's districts by code, to name and check what a search is narrowed by. */
export function districtNames({ market }: Services): Map<string, string> {
  return new Map([...market.current().districts.values()].map(({ code, name }) => [code, name]));
}

/** The regency's districts whose seat is known, with where it is. */
export function districtSeats({ market }: Services): (Position & { code: string; name: string })[] {
  return [...market.current().districts.values()].flatMap(({ code, name, location }) =>
    location ? [{ code, name, ...location }] : [],
  );
}
