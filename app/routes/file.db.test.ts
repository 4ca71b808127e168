import { expect, test } from "vitest";

import { createFactories } from "~/db/factories";
import { photos } from "~/db/schema";
import { createTestDatabase } from "~/db/testing/test-database";
import { createTestServices } from "~/server/testing/test-services";

import { loader } from "./file";

const database = await createTestDatabase();
const services = await createTestServices(database);
const { aPotential } = createFactories(database.db);
const KEY = "c".repeat(32);
const picture = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

const potential = await aPotential();
const draft = await aPotential({ state: "draft", publishedAt: null });
const row = { position: 1, width: 800, height: 600, sha256: "x", createdAt: services.clock.now() };
await database.db.insert(photos).values([
  { ...row, key: KEY, potentialId: potential.id },
  { ...row, key: "d".repeat(32), potentialId: draft.id },
]);
await services.files.put(`photos/${KEY}-large.jpg`, picture, { contentType: "image/jpeg" });

function ask(path: string, init: RequestInit = {}) {
  const [, , key, variant] = path.split("/");
  const context = {
    services,
    findActor: () => Promise.resolve(null),
    clientAddress: "127.0.0.1",
    path,
    requestId: "test",
    cspNonce: "test",
  };
  return loader({ request: new Request(`http://desa.test${path}`, init), params: { key, variant }, context });
}

test("a public picture is served with its type, for ever, as nothing but a picture", async () => {
  const response = await ask(`/berkas/${KEY}/large`);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toEqual({
    "content-type": "image/jpeg",
    "content-length": "7",
    "cache-control": "public, max-age=31536000, immutable",
    etag: `"${KEY}-large"`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
  });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(picture);
});

test.each([`"${KEY}-large"`, `W/"${KEY}-large"`, `"other", "${KEY}-large"`])(
  "a browser that has it already (%s) is sent nothing",
  async (known) => {
    const response = await ask(`/berkas/${KEY}/large`, { headers: { "if-none-match": known } });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe("");
  },
);

test("HEAD has the headers and no bytes", async () => {
  const response = await ask(`/berkas/${KEY}/large`, { method: "HEAD" });
  expect(response.headers.get("content-length")).toBe("7");
  expect(await response.text()).toBe("");
});

test.each([
  ["a size that is not there", `/berkas/${KEY}/card`],
  ["a size that nobody knows", `/berkas/${KEY}/original`],
  ["a key that nobody has", `/berkas/${"e".repeat(32)}/large`],
  ["a draft's picture", `/berkas/${"d".repeat(32)}/large`],
  ["NUL in the key", "/berkas/a\0b/large"],
])("%s is 404, said in the reader's language and kept by no cache", async (_name, path) => {
  const response = await ask(path);
  expect(response.status).toBe(404);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.text()).toBe("Ini tidak ada di sini");
});
