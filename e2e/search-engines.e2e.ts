import type { Page } from "playwright-core";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { z } from "zod";

import { startOwnProduct } from "./own-product";
import { LAPTOP, press } from "./page-steps";

const product = await startOwnProduct();
/** The address that the product tells others, as nobody has set another. */
const OWN = product.url.replace("127.0.0.1", "localhost");
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(product.url + path, { headers, redirect: "manual" });
const page = async (path: string, headers: Record<string, string> = {}) => (await get(path, headers)).text();

const addressesIn = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) => address);
const pathsIn = (xml: string) => addressesIn(xml).map((address) => address.slice(OWN.length));

/** What a page says of itself to others, by name. */
function metaOf(html: string): Record<string, string> {
  const found = [...html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g)];
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  return { ...Object.fromEntries(found.map(([, name, content]) => [name, content])), ...(canonical && { canonical }) };
}

const Graph = z.object({
  "@context": z.literal("https://schema.org"),
  "@graph": z.array(z.looseObject({ "@type": z.string(), name: z.string().optional() })),
});

function graphOf(html: string): z.infer<typeof Graph>["@graph"] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  return scripts.flatMap(([, json = ""]) => Graph.parse(JSON.parse(json))["@graph"]);
}

describe("the sitemap", () => {
  test("is named by robots.txt, and lists pages of this installation only, each once", async () => {
    const robots = await get("/robots.txt");
    expect(robots.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await robots.text()).toBe(
      `User-agent: *\nDisallow: /bahasa\nDisallow: /jelajah?\n\nSitemap: ${OWN}/sitemap.xml\n`,
    );
    const sitemap = await get("/sitemap.xml");
    expect(sitemap.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    const addresses = addressesIn(await sitemap.text());
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(address.startsWith(`${OWN}/`)).toBe(true);
  });

  test("names pages of every kind, with the day of their last change", async () => {
    const xml = await page("/sitemap.xml");
    const paths = pathsIn(xml);
    for (const path of ["/", "/jelajah", "/tentang", "/angka", "/panduan", "/panduan/mitra"]) {
      expect(paths).toContain(path);
    }
    for (const path of ["/potensi/P-015", "/minat/I-023", "/desa/64.02.02.2010", "/mitra/M-01"]) {
      const at = `<loc>${OWN}${path}</loc>`.replaceAll(".", "\\.");
      expect(xml).toMatch(new RegExp(`${at}<lastmod>\\d{4}-\\d{2}-\\d{2}T[\\d:]{8}Z</lastmod>`));
    }
  });

  test("leads to pages only that are there, say their own address, and may be found", async () => {
    const paths = pathsIn(await page("/sitemap.xml"));
    // Every page that all installations have, and a sample of the others.
    const isOfMarket = (path: string) => /^\/(potensi|minat|desa|mitra)\//.test(path);
    const asked = paths.filter((path, place) => !isOfMarket(path) || place % 5 === 0);
    for (const path of asked) {
      const answer = await get(path);
      const { canonical, robots } = metaOf(await answer.text());
      expect({ status: answer.status, canonical, robots }).toEqual({ status: 200, canonical: OWN + path });
    }
  });

  test("is not sent again to who has it, and has no other parts", async () => {
    const etag = (await get("/sitemap.xml")).headers.get("etag") ?? "";
    expect((await get("/sitemap.xml", { "if-none-match": etag })).status).toBe(304);
    expect((await get("/sitemap.xml?bagian=potensi-1")).status).toBe(200);
    for (const part of ["potensi-2", "potensi-0", "rahasia-1", ""]) {
      expect((await get(`/sitemap.xml?bagian=${part}`)).status).toBe(404);
    }
  });
});

describe("a page", () => {
  test.each([
    ["/potensi/P-015?semua&dari=I-023&ke=1&v=abc&utm_source=wa", "/potensi/P-015"],
    ["/minat/I-023?semua=1&fbclid=x", "/minat/I-023"],
    ["/desa/64.02.02.2010?x=1", "/desa/64.02.02.2010"],
    ["/mitra/M-01?utm_source=wa", "/mitra/M-01"],
    ["/?utm_source=wa", "/"],
    ["/kecocokan/P-015/I-023?dari=P-015&ke=2&v=a", "/kecocokan/P-015/I-023"],
    ["/kecocokan?potensi=P-015&utm_source=wa", "/kecocokan?potensi=P-015"],
  ])("at %s says that its address is %s", async (asked, own) => {
    const meta = metaOf(await page(asked));
    expect(meta["canonical"]).toBe(OWN + own);
    expect(meta["og:url"]).toBe(OWN + own);
  });

  test("says how it wants to be shown where it is shared, in the reader's language", async () => {
    const meta = metaOf(await page("/potensi/P-015"));
    expect(meta).toMatchObject({
      "og:type": "website",
      "og:site_name": "Gandeng Desa",
      "og:title": expect.stringContaining("Kakao"),
      "og:description": meta["description"],
      "og:locale": "id_ID",
      "og:locale:alternate": "en_GB",
      "og:image": `${OWN}/potensi/P-015/kartu.png`,
      "og:image:width": "1200",
      "og:image:height": "630",
      "twitter:card": "summary_large_image",
    });
    const english = await (
      await product.open(LAPTOP)
    ).request.post(`${product.url}/bahasa`, {
      form: { language: "en" },
      headers: { origin: product.url },
      maxRedirects: 0,
    });
    const cookie = (english.headers()["set-cookie"] ?? "").split(";", 1)[0] ?? "";
    expect(metaOf(await page("/potensi/P-015", { cookie }))["og:locale"]).toBe("en_GB");
  });

  test.each([
    ["/potensi/P-015", ["Product", "BreadcrumbList"]],
    ["/minat/I-023", ["Grant", "BreadcrumbList"]],
    ["/desa/64.02.02.2010", ["AdministrativeArea", "BreadcrumbList"]],
    ["/mitra/M-01", ["Corporation", "BreadcrumbList"]],
  ])("%s names what it is about to machines", async (path, types) => {
    const html = await page(path);
    const graph = graphOf(html);
    expect(graph.map((thing) => thing["@type"])).toEqual(types);
    const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1];
    expect(graph[0]).toMatchObject({ name: heading, url: OWN + path });
  });

  test.each(["/masuk", "/gaya", "/kecocokan/P-015/I-023", "/kecocokan?potensi=P-015", "/potensi/P-999"])(
    "%s is not to be found",
    async (path) => {
      expect(metaOf(await page(path))["robots"]).toBe("noindex");
    },
  );
});

describe("a card", () => {
  test.each([
    "/kartu.png",
    "/potensi/P-015/kartu.png",
    "/minat/I-023/kartu.png",
    "/desa/64.02.02.2010/kartu.png",
    "/mitra/M-01/kartu.png",
  ])("%s is a picture of 1200 by 630 that is sent once", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=3600");
    const { format, width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    expect({ format, width, height }).toEqual({ format: "png", width: 1200, height: 630 });
    const etag = answer.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    expect((await get(path, { "if-none-match": etag })).status).toBe(304);
  });

  test.each(["/potensi/P-999/kartu.png", "/minat/x/kartu.png", "/desa/x/kartu.png", "/mitra/x/kartu.png"])(
    "%s of nothing is not there",
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
});

const HOSTILE = `Abon </script><script>globalThis.isRun = true</script> "lele" & <b>patin</b> 🌾`;

test("what is not published is nowhere; once it is, markup in its name stays text everywhere", async () => {
  const village = await product.signIn("demo-desa", { options: LAPTOP });
  await product.go(village, "/ruang/potensi/baru");
  await village.getByLabel("Apa nama potensinya?").fill(HOSTILE);
  await village.locator("[name=kind][value=umkm]").check();
  await village.locator("[name=sector]").selectOption("food_processing");
  await village.locator("[name=readiness][value=producing]").check();
  await village.locator("[name=firstNeed]").selectOption("capital");
  await press(village, "Simpan dan ajukan");
  await village.waitForURL(/\/ruang\/potensi\/[^/]+\?/);
  expect(await village.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");
  expect(await village.locator("link[rel=canonical]").count()).toBe(0);
  const ref = new URL(village.url()).pathname.split("/").at(-1) ?? "";

  expect(await page("/sitemap.xml")).not.toContain(`/potensi/${ref}<`);
  expect((await get(`/potensi/${ref}`)).status).toBe(404);
  expect((await get(`/potensi/${ref}/kartu.png`)).status).toBe(404);

  const dpmd = await product.signIn("demo-dpmd", { options: LAPTOP });
  await product.go(dpmd, `/dpmd/verifikasi/potensi/${ref}`);
  await dpmd.locator("[name=putusan][value=publish]").click();
  await dpmd.waitForURL((url) => !url.pathname.endsWith(ref));

  expect(await page("/sitemap.xml")).toContain(`<loc>${OWN}/potensi/${ref}</loc>`);
  expect((await get(`/potensi/${ref}/kartu.png`)).status).toBe(200);
  const visitor = await product.open(LAPTOP);
  await product.go(visitor, `/potensi/${ref}`);
  expect(await isRun(visitor)).toBe(false);
  expect(await visitor.locator("meta[property='og:title']").getAttribute("content")).toBe(HOSTILE);
  const [thing] = graphOf(await visitor.content());
  expect(thing).toMatchObject({ "@type": "Product", name: HOSTILE });
});

const isRun = (visitor: Page) => visitor.evaluate(() => "isRun" in globalThis);
