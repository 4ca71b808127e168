import { rm } from "node:fs/promises";
import { afterAll, expect, test } from "vitest";

import { makeDataDir, startProduct } from "./product-process";

const dataDir = await makeDataDir();
const product = await startProduct({ dataDir, settings: { REGENCY_CODE: "32.04" } });
await product.ready();
afterAll(async () => {
  await product.end("SIGTERM");
  await rm(dataDir, { recursive: true, force: true });
});

test.each(["/", "/jelajah", "/jelajah?cari=desa", "/angka", "/tentang", "/desa/32.04.05.2001"])(
  "another regency's %s is its own, without the demonstration of Kutai Kartanegara",
  async (path) => {
    const answer = await fetch(product.url + path);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain("Bandung");
    expect(page).not.toContain("Kutai Kartanegara");
    expect(page).not.toContain("Situs peragaan");
  },
);

test("the figures of an empty market say what will be here, and rank no zeros", async () => {
  const page = await (await fetch(`${product.url}/angka`)).text();
  expect(page).toContain("Potensi desa akan tampil di sini");
  expect(page).not.toContain("0 potensi.");
});

test("a code that is no regency's stops the start with a sentence", async () => {
  const empty = await makeDataDir();
  const refused = await startProduct({ dataDir: empty, settings: { REGENCY_CODE: "99.99" } });
  expect(await refused.ended()).toBe(1);
  expect(refused.output()).toContain("REGENCY_CODE=99.99");
  expect(refused.output()).not.toContain("    at ");
  await rm(empty, { recursive: true, force: true });
});
