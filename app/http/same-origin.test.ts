import express from "express";
import { once } from "node:events";
import { createServer, request as ask } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";

import { textFor } from "../i18n/text";
import { sameOrigin } from "./same-origin";

const server = createServer(
  express()
    .use(sameOrigin("https://desa.example"))
    .use((_request, response) => void response.send("done")),
);
let port = 0;

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address && typeof address === "object") port = (address satisfies AddressInfo).port;
});

afterAll(() => void server.close());

/** With Node's own client, as fetch does not let a page choose these headers. */
async function answerTo(method: string, headers: Record<string, string>): Promise<{ status: number; body: string }> {
  const asked = ask({ host: "127.0.0.1", port, method, path: "/masuk", headers });
  asked.end();
  const [response] = await once(asked, "response");
  let body = "";
  for await (const part of response) body += String(part);
  return { status: response.statusCode, body };
}

const post = async (headers: Record<string, string>) => (await answerTo("POST", headers)).status;

test("a form of this site is carried out, however its browser says so", async () => {
  expect(await post({ "sec-fetch-site": "same-origin", origin: `http://127.0.0.1:${port}` })).toBe(200);
  expect(await post({ "sec-fetch-site": "none" })).toBe(200);
  expect(await post({ origin: `http://127.0.0.1:${port}` })).toBe(200);
  expect(await post({ referer: `http://127.0.0.1:${port}/masuk` })).toBe(200);
});

test("behind a proxy the address that people type counts as this site", async () => {
  expect(await post({ origin: "https://desa.example" })).toBe(200);
  expect(await post({ referer: "https://desa.example/masuk?ke=%2Fruang" })).toBe(200);
});

test.each([
  { "sec-fetch-site": "cross-site" },
  { "sec-fetch-site": "same-site" },
  { "sec-fetch-site": "cross-site", origin: "https://desa.example" },
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: "https://desa.example.evil.example" },
  { origin: "https://evil.example", referer: "https://desa.example/" },
  { referer: "https://evil.example/?https://desa.example" },
  { referer: "nonsense" },
  {},
])("a form of another place is refused: %j", async (headers: Record<string, string>) => {
  const { status, body } = await answerTo("POST", headers);
  expect(status).toBe(403);
  expect(body).toContain(textFor("id").pages.signIn.crossSite);
  expect(body).toContain(textFor("en").pages.signIn.crossSite);
});

test.each(["PUT", "PATCH", "DELETE", "OPTIONS"])("%s from elsewhere is refused as well", async (method) => {
  expect((await answerTo(method, { origin: "https://evil.example" })).status).toBe(403);
});

test("whoever only reads may come from anywhere", async () => {
  expect((await answerTo("GET", { "sec-fetch-site": "cross-site", origin: "https://evil.example" })).status).toBe(200);
  expect((await answerTo("HEAD", { "sec-fetch-site": "cross-site" })).status).toBe(200);
});
