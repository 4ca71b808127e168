import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";
import { createHash } from "node:crypto";
import { Readable } from "node:stream";

import { type ListedKind, readSitemap, readSitemapPart, type Sitemap } from "~/server/sitemap/read-sitemap.server";
import { MOST_ADDRESSES, type SitemapPart } from "~/server/sitemap/sitemap-parts.server";

import { languageOf } from "../../http/language";
import { href } from "../../http/href";
import { hasIt } from "../../http/uploads/file-response";
import { problemResponse } from "../../http/uploads/problem-response";
import { listedEverywhere } from "./listed-everywhere";
import { type SitemapAddress, sitemapIndexXml, sitemapXml } from "./sitemap-xml";

const PAGES: Record<ListedKind, { word: string; hrefOf: (name: string) => string }> = {
  potential: { word: "potensi", hrefOf: href.potential },
  interest: { word: "minat", hrefOf: href.interest },
  village: { word: "desa", hrefOf: href.village },
  partner: { word: "mitra", hrefOf: href.partner },
};

/** Name of the part with the pages that every installation has. */
const EVERYWHERE = "halaman";

/**
 * All pages that should be found, as sitemaps.org has it: one file, or an index of files when that would be too long,
 * each a `bagian` of the same path.
 */
export async function loader({ request, context: { services } }: LoaderFunctionArgs): Promise<Response> {
  const sitemap = await readSitemap(services);
  const part = new URL(request.url).searchParams.get("bagian");
  const content = contentOf(sitemap, part);
  if (!content) return problemResponse(await languageOf(request), { code: "not_found", status: 404 });

  const { publicUrl } = services.settings;
  const etag = createHash("sha256")
    .update(JSON.stringify([sitemap.facts, publicUrl, part]))
    .digest("hex");
  // Weak, as the same facts may be written in other bytes by another version of the product.
  const headers = { ETag: `W/"${etag}"`, "Cache-Control": "public, max-age=3600" };
  if (hasIt(request, etag)) return new Response(null, { status: 304, headers });
  const xml = request.method === "HEAD" ? null : xmlOf(content);
  return new Response(xml, { headers: { ...headers, "Content-Type": "application/xml; charset=utf-8" } });

  function xmlOf({ everywhere, parts, isIndex }: Content): BodyInit {
    if (isIndex) return sitemapIndexXml([at(href.sitemapPart(EVERYWHERE)), ...parts.map(partAddress)]);
    return createReadableStreamFromReadable(Readable.from(sitemapXml(portions({ everywhere, parts }))));
  }

  async function* portions({ everywhere, parts }: Pick<Content, "everywhere" | "parts">) {
    if (everywhere) yield listedEverywhere().map((path) => at(path));
    for (const one of parts) {
      for await (const pages of readSitemapPart(services, one)) {
        yield pages.map(({ name, changedAt }) => at(PAGES[one.kind].hrefOf(name), changedAt));
      }
    }
  }

  function at(path: string, changedAt: string | null = null): SitemapAddress {
    return { address: publicUrl + path, changedAt };
  }

  function partAddress(one: SitemapPart): SitemapAddress {
    return at(href.sitemapPart(nameOf(one)), one.changedAt);
  }
}

/** What a file of the sitemap holds: addresses, or the other files. */
type Content = { everywhere: boolean; parts: SitemapPart[]; isIndex: boolean };

function contentOf({ parts }: Sitemap, named: string | null): Content | null {
  if (named === EVERYWHERE) return { everywhere: true, parts: [], isIndex: false };
  if (named !== null) {
    const part = parts.find((one) => nameOf(one) === named);
    return part ? { everywhere: false, parts: [part], isIndex: false } : null;
  }
  const addresses = parts.reduce((sum, { count }) => sum + count, listedEverywhere().length);
  return { everywhere: true, parts, isIndex: addresses > MOST_ADDRESSES };
}

const nameOf = ({ kind, number }: SitemapPart) => `${PAGES[kind].word}-${number}`;
