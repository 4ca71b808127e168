import { expect, test } from "vitest";

import { productUrl } from "./browser";

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${productUrl()}${path}`, { headers });

/** The hashed files that the home page names. */
async function assetsOfHome(): Promise<string[]> {
  const page = await (await get("/")).text();
  return [...page.matchAll(/\/assets\/[\w.-]+\.(?:js|css)/g)].map(([path]) => path);
}

test("the health page says that database and market are there", async () => {
  const answer = await get("/sehat");
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({
    database: true,
    market: { version: expect.stringMatching(/^[0-9a-f]{12}$/) },
  });
});

test("each page allows its own scripts only, by a nonce that is new each time, and may not be framed", async () => {
  const policies = await Promise.all([get("/"), get("/")]).then((pages) =>
    pages.map(({ headers }) => headers.get("content-security-policy")),
  );
  expect(new Set(policies).size).toBe(2);
  for (const policy of policies) {
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe-inline");
    expect(policy).not.toContain("upgrade-insecure-requests");
  }
});

test("a request has an id, a proxy's own when it is harmless", async () => {
  expect((await get("/")).headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
  expect((await get("/", { "x-request-id": "proxy-12345" })).headers.get("x-request-id")).toBe("proxy-12345");
  expect((await get("/", { "x-request-id": "a b" })).headers.get("x-request-id")).not.toBe("a b");
});

test("files with a hash in their name are kept for a year, and come compressed", async () => {
  const assets = await assetsOfHome();
  expect(assets.length).toBeGreaterThan(0);
  for (const path of assets) {
    const { headers } = await get(path, { "accept-encoding": "br" });
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  }
  const { headers } = await get("/", { "accept-encoding": "br" });
  expect(headers.get("content-encoding")).toBe("br");
});

test("an asset that is not there and an address that cannot be read are answered shortly", async () => {
  expect((await get("/assets/none.js")).status).toBe(404);
  expect((await get("/%E0%A4%A")).status).toBe(400);
});
