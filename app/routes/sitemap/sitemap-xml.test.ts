import { expect, test } from "vitest";

import { MOST_ADDRESSES } from "~/server/sitemap/sitemap-parts.server";

import { sitemapIndexXml, sitemapXml } from "./sitemap-xml";

const at = (address: string, changedAt: string | null = null) => ({ address, changedAt });

async function written(portions: ReturnType<typeof at>[][]): Promise<string> {
  let xml = "";
  for await (const piece of sitemapXml(portions)) xml += piece;
  return xml;
}

test("a sitemap names each address, and its last change where it is known", async () => {
  const xml = await written([
    [at("https://desa.test/")],
    [at("https://desa.test/potensi/P-1", "2026-11-24T03:00:00Z")],
  ]);
  expect(xml).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://desa.test/</loc></url>
<url><loc>https://desa.test/potensi/P-1</loc><lastmod>2026-11-24T03:00:00Z</lastmod></url>
</urlset>
`,
  );
});

test("signs of XML in an address are escaped", async () => {
  expect(await written([[at(`https://desa.test/?a=1&b='<">`)]])).toContain(
    "<loc>https://desa.test/?a=1&amp;b=&apos;&lt;&quot;&gt;</loc>",
  );
});

test("an index names sitemaps", () => {
  expect(sitemapIndexXml([at("https://desa.test/sitemap.xml?bagian=desa-1")])).toContain(
    "<sitemap><loc>https://desa.test/sitemap.xml?bagian=desa-1</loc></sitemap>",
  );
});

test("a full file of the longest addresses stays below 50 MB", async () => {
  const longest = at(`https://${"d".repeat(253)}:65535/potensi/${"%E6%BC%A2".repeat(100)}`, "2026-11-24T03:00:00Z");
  const ofOne = (await written([[longest]])).length - (await written([])).length;
  expect(ofOne * MOST_ADDRESSES).toBeLessThan(50 * 1024 * 1024 - 200);
});
