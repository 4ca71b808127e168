import type { ListedCount } from "~/db/queries/listed/count-listed-pages";
import type { ListedKind } from "~/db/queries/listed/listed-pages";

/**
 * The most addresses in one file. sitemaps.org allows 50,000 and 50 MB: so many of the longest, with a ref of a hundred
 * letters of nine bytes each when escaped, are less than both.
 */
export const MOST_ADDRESSES = 40_000;

/** Addresses of one kind that belong into one file: `count` of them without the first `skip`, in the order of their ids. */
export type SitemapPart = { kind: ListedKind; number: number; skip: number; count: number; changedAt: string | null };

/** Everything that is listed in parts of at most `most` addresses; each kind's parts are numbered from 1. */
export function sitemapParts(counts: readonly ListedCount[], most = MOST_ADDRESSES): SitemapPart[] {
  return counts.flatMap(({ kind, count, changedAt }) =>
    Array.from({ length: Math.ceil(count / most) }, (_, place) => {
      const skip = place * most;
      return { kind, number: place + 1, skip, count: Math.min(most, count - skip), changedAt };
    }),
  );
}
