import { countListedPages } from "~/db/queries/listed/count-listed-pages";
import { findListedPages, type ListedPage } from "~/db/queries/listed/find-listed-pages";

import type { Services } from "../services.server";
import { type SitemapPart, sitemapParts } from "./sitemap-parts.server";

export type { ListedKind } from "~/db/queries/listed/listed-pages";
export type { ListedPage } from "~/db/queries/listed/find-listed-pages";

/** What the market has for search engines today: the same `facts` mean the same addresses with the same days. */
export type Sitemap = { parts: SitemapPart[]; facts: readonly unknown[] };

type Asking = Pick<Services, "db" | "clock" | "settings">;

/** How many pages are asked for at once. */
const PORTION = 2_000;

const scopeOf = ({ clock, settings }: Asking) => ({ regencyCode: settings.regencyCode, day: clock.today() });

/** Which pages there are: what is published, open interests of verified partners, villages that offer something. */
export async function readSitemap(services: Asking): Promise<Sitemap> {
  const scope = scopeOf(services);
  const counts = await countListedPages(services.db, scope);
  return { parts: sitemapParts(counts), facts: [scope, counts] };
}

/** The pages of one part, in portions, so that neither the database nor this process holds them all. */
export async function* readSitemapPart(
  services: Asking,
  { kind, skip, count }: Pick<SitemapPart, "kind" | "skip" | "count">,
): AsyncGenerator<ListedPage[]> {
  const scope = scopeOf(services);
  let left = count;
  let after = 0;
  while (left > 0) {
    // Only the first portion is counted off: what comes or goes meanwhile moves nothing.
    const first = left === count ? skip : 0;
    const pages = await findListedPages(services.db, {
      ...scope,
      kind,
      after,
      skip: first,
      limit: Math.min(PORTION, left),
    });
    const last = pages.at(-1);
    if (!last) return;
    yield pages;
    left -= pages.length;
    after = last.id;
  }
}
