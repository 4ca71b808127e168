/** An address for search engines, absolute; `changedAt` is an instant of ISO 8601, null when nobody knows. */
export type SitemapAddress = { address: string; changedAt: string | null };

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** A sitemap (sitemaps.org, version 0.9) piece by piece, as its addresses come. */
export async function* sitemapXml(
  portions: AsyncIterable<readonly SitemapAddress[]> | Iterable<readonly SitemapAddress[]>,
): AsyncGenerator<string> {
  yield `${HEAD}<urlset ${NAMESPACE}>\n`;
  for await (const portion of portions) yield portion.map((one) => entry("url", one)).join("");
  yield "</urlset>\n";
}

/** An index of sitemaps. */
export function sitemapIndexXml(sitemaps: readonly SitemapAddress[]): string {
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${sitemaps.map((one) => entry("sitemap", one)).join("")}</sitemapindex>\n`;
}

function entry(element: "url" | "sitemap", { address, changedAt }: SitemapAddress): string {
  const changed = changedAt === null ? "" : `<lastmod>${escaped(changedAt)}</lastmod>`;
  return `<${element}><loc>${escaped(address)}</loc>${changed}</${element}>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
