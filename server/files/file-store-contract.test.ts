import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

import { createFileStore } from "./create-file-store";
import { type FileStore, FileStoreError, MAX_STORED_BYTES } from "./file-store";
import { createS3Store } from "./s3-store";
import { startS3Server } from "./testing/s3-server";

const bytes = (text: string) => new TextEncoder().encode(text);
const JPG = { contentType: "image/jpeg" } as const;

async function folderStore() {
  const folder = await mkdtemp(join(tmpdir(), "files-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return createFileStore({ folder });
}

async function s3Store() {
  const server = await startS3Server();
  afterAll(server.close);
  return createFileStore({ s3: server.settings });
}

/** A real server of somebody's choice: the bucket must be there and may be written to. */
async function outsideStore() {
  const { S3_TEST_ENDPOINT, S3_TEST_REGION, S3_TEST_BUCKET, S3_TEST_ACCESS_KEY, S3_TEST_SECRET_KEY } = process.env;
  return createFileStore({
    s3: {
      endpoint: S3_TEST_ENDPOINT ?? "",
      region: S3_TEST_REGION ?? "us-east-1",
      bucket: S3_TEST_BUCKET ?? "",
      accessKey: S3_TEST_ACCESS_KEY ?? "",
      secretKey: S3_TEST_SECRET_KEY ?? "",
    },
  });
}

const ADAPTERS: { name: string; open: () => Promise<FileStore>; skip: boolean }[] = [
  { name: "a folder", open: folderStore, skip: false },
  { name: "a bucket", open: s3Store, skip: false },
  { name: "the bucket at S3_TEST_ENDPOINT", open: outsideStore, skip: !process.env["S3_TEST_ENDPOINT"] },
];

async function read(store: FileStore, key: string) {
  const found = await store.get(key);
  if (!found) return null;
  const body = new Uint8Array(await new Response(found.stream).arrayBuffer());
  return { body, size: found.size, contentType: found.contentType };
}

async function keysOf(store: FileStore) {
  const keys: string[] = [];
  for await (const { key } of store.list()) keys.push(key);
  return keys.sort();
}

describe.each(ADAPTERS.filter(({ skip }) => !skip))("every file store: $name", ({ open }) => {
  const store = open();
  const run = Date.now().toString(36);
  const keyOf = (name: string, ending = "jpg") => `photos/test-${run}-${name}.${ending}`;
  afterAll(async () => {
    for await (const { key } of (await store).list()) if (key.includes(run)) await (await store).remove(key);
  });

  test("gives back the bytes, the size and the type that were put", async () => {
    const body = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251);
    await (await store).put(keyOf("whole", "webp"), body, { contentType: "image/webp" });
    expect(await read(await store, keyOf("whole", "webp"))).toEqual({
      body,
      size: 200_000,
      contentType: "image/webp",
    });
  });

  test("takes bytes as they arrive", async () => {
    async function* pieces() {
      yield bytes("satu ");
      yield bytes("dua");
    }
    await (await store).put(keyOf("pieces"), pieces(), JPG);
    expect((await read(await store, keyOf("pieces")))?.body).toEqual(bytes("satu dua"));
  });

  test("keeps an empty file", async () => {
    await (await store).put(keyOf("empty"), new Uint8Array(), JPG);
    expect(await read(await store, keyOf("empty"))).toEqual({ body: new Uint8Array(), size: 0, ...JPG });
  });

  test("replaces what lay under the key", async () => {
    await (await store).put(keyOf("again"), bytes("a long first version"), JPG);
    await (await store).put(keyOf("again"), bytes("second"), JPG);
    expect((await read(await store, keyOf("again")))?.body).toEqual(bytes("second"));
  });

  test("has nothing under a key that was never put or was removed, and removing twice is no error", async () => {
    expect(await (await store).get(keyOf("never"))).toBeNull();
    await (await store).put(keyOf("gone"), bytes("x"), JPG);
    await (await store).remove(keyOf("gone"));
    await (await store).remove(keyOf("gone"));
    expect(await (await store).get(keyOf("gone"))).toBeNull();
  });

  test("lists every file with its size and when it was written", async () => {
    const before = Date.now();
    await (await store).put(keyOf("listed"), bytes("12345"), JPG);
    const found: { size: number; age: number }[] = [];
    for await (const { key, size, modifiedAt } of (await store).list())
      if (key === keyOf("listed")) found.push({ size, age: Math.abs(modifiedAt.getTime() - before) });
    expect(found).toEqual([{ size: 5, age: expect.any(Number) }]);
    expect(found[0]?.age).toBeLessThan(60_000);
  });

  test("lists more files than one answer of a bucket holds", async () => {
    const keys = Array.from({ length: 25 }, (_, index) => keyOf(`many-${String(index).padStart(2, "0")}`));
    for (const key of keys) await (await store).put(key, bytes("x"), JPG);
    const listed = await keysOf(await store);
    expect(listed.filter((key) => key.includes(`${run}-many-`))).toEqual(keys);
  });

  test("of two that put one key at once exactly one whole file is left", async () => {
    const bodies = ["a", "b"].map((letter) => bytes(letter.repeat(300_000)));
    await Promise.all(bodies.map(async (body) => (await store).put(keyOf("race"), body, JPG)));
    const left = await read(await store, keyOf("race"));
    expect(bodies.some((body) => Buffer.compare(body, left?.body ?? new Uint8Array()) === 0)).toBe(true);
  });

  test.each([
    "../../etc/passwd.jpg",
    "photos/../../escape.jpg",
    "photos/..%2fescape.jpg",
    "photos\\escape.jpg",
    "/photos/absolute.jpg",
    "C:/photos/absolute.jpg",
    "photos/a/b/nested.jpg",
    "photos/UPPER-case.jpg",
    "photos/con.jpg",
    "photos/nul-byte\0.jpg",
    "photos/page-of-mine.html",
    "photos/drawing.svg",
    "photos/nothing",
    "photos/line-break.jpg\n",
    "",
  ])("refuses the key %j in every call", async (key) => {
    const refusal = { name: "FileStoreError", problem: "key_invalid" };
    await expect((await store).put(key, bytes("x"), JPG)).rejects.toMatchObject(refusal);
    await expect((await store).get(key)).rejects.toMatchObject(refusal);
    await expect((await store).remove(key)).rejects.toMatchObject(refusal);
  });

  test("refuses a type that the key's ending denies", async () => {
    const put = (await store).put(keyOf("liar"), bytes("x"), { contentType: "application/pdf" });
    await expect(put).rejects.toMatchObject({ problem: "key_invalid" });
  });

  test("refuses a file over the limit while it arrives, and keeps nothing of it", async () => {
    let sent = 0;
    async function* endless() {
      for (;;) {
        sent += 1;
        yield new Uint8Array(1024 * 1024);
      }
    }
    await expect((await store).put(keyOf("huge"), endless(), JPG)).rejects.toMatchObject({ problem: "too_large" });
    expect(sent).toBe(MAX_STORED_BYTES / (1024 * 1024) + 1);
    expect(await (await store).get(keyOf("huge"))).toBeNull();
  });

  test("keeps the old file when the new one breaks off", async () => {
    await (await store).put(keyOf("kept"), bytes("old"), JPG);
    async function* broken() {
      yield bytes("new");
      throw new Error("line cut");
    }
    await expect((await store).put(keyOf("kept"), broken(), JPG)).rejects.toBeInstanceOf(Error);
    expect((await read(await store, keyOf("kept")))?.body).toEqual(bytes("old"));
  });
});

test.skipIf(!process.env["S3_TEST_ENDPOINT"])("the contract ran against the bucket at S3_TEST_ENDPOINT", () => {
  expect(process.env["S3_TEST_BUCKET"]).toBeTruthy();
});

describe("a folder", () => {
  test("is empty, and no error, before anything was kept", async () => {
    const store = createFileStore({ folder: join(tmpdir(), "files-that-nobody-made") });
    expect(await keysOf(store)).toEqual([]);
    expect(await store.get("photos/nothing-here.jpg")).toBeNull();
  });

  test("lists only its own files, and none that is half written", async () => {
    const folder = await mkdtemp(join(tmpdir(), "files-"));
    afterAll(() => rm(folder, { recursive: true, force: true }));
    const store = createFileStore({ folder });
    await store.put("photos/one-of-ours.jpg", bytes("x"), JPG);
    await writeFile(join(folder, "README.txt"), "put here by a person");
    await writeFile(join(folder, ".incoming", "half"), "half written");
    expect(await keysOf(store)).toEqual(["photos/one-of-ours.jpg"]);
  });

  test("removes what a crash left half written, once it is a day old", async () => {
    const folder = await mkdtemp(join(tmpdir(), "files-"));
    afterAll(() => rm(folder, { recursive: true, force: true }));
    await createFileStore({ folder }).put("photos/first-start.jpg", bytes("x"), JPG);
    const [old, young] = [join(folder, ".incoming", "old"), join(folder, ".incoming", "young")];
    await writeFile(old, "half");
    await writeFile(young, "half");
    const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
    await utimes(old, twoDaysAgo, twoDaysAgo);
    await createFileStore({ folder }).put("photos/next-start.jpg", bytes("x"), JPG);
    expect(await readdir(join(folder, ".incoming"))).toEqual(["young"]);
  });

  test("that is a file says that its place is missing", async () => {
    const folder = await mkdtemp(join(tmpdir(), "files-"));
    afterAll(() => rm(folder, { recursive: true, force: true }));
    const file = join(folder, "file");
    await writeFile(file, "x");
    const put = createFileStore({ folder: file }).put("photos/nowhere.jpg", bytes("x"), JPG);
    await expect(put).rejects.toMatchObject({ problem: "place_missing" });
  });
});

describe("a bucket", () => {
  test("signs every request", async () => {
    const server = await startS3Server();
    afterAll(server.close);
    await createFileStore({ s3: server.settings }).put("photos/signed.jpg", bytes("x"), JPG);
    expect(server.seen).toEqual(["PUT /berkas/photos/signed.jpg"]);
    const stranger = createFileStore({ s3: { ...server.settings, accessKey: "somebody-else" } });
    await expect(stranger.get("photos/signed.jpg")).rejects.toMatchObject({ problem: "access_refused" });
  });

  test("that is not there is told apart from a file that is not there", async () => {
    const server = await startS3Server();
    afterAll(server.close);
    const store = createFileStore({ s3: { ...server.settings, bucket: "other" } });
    await expect(store.get("photos/anything.jpg")).rejects.toMatchObject({ problem: "place_missing" });
    await expect(keysOf(store)).rejects.toMatchObject({ problem: "place_missing" });
  });

  test("is asked again when it is briefly unwell", async () => {
    const server = await startS3Server();
    afterAll(server.close);
    server.failNext(1);
    const store = createFileStore({ s3: server.settings });
    await store.put("photos/second-try.jpg", bytes("x"), JPG);
    expect(server.seen).toHaveLength(2);
    expect((await read(store, "photos/second-try.jpg"))?.body).toEqual(bytes("x"));
  });

  test("that nobody answers for is unreachable, with the cause", async () => {
    const server = await startS3Server();
    await server.close();
    const asked = createFileStore({ s3: server.settings }).get("photos/anything.jpg");
    const error: unknown = await asked.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(FileStoreError);
    expect(error).toMatchObject({ problem: "unreachable", cause: expect.any(Error) });
  });

  test("that takes a request and says nothing is unreachable when the deadline is over", async () => {
    const server = await startS3Server();
    afterAll(server.close);
    server.fallSilent();
    const store = createS3Store(server.settings, { connectMs: 100, answerMs: 100, silenceMs: 100 });
    await expect(store.get("photos/anything.jpg")).rejects.toMatchObject({ problem: "unreachable" });
    expect(server.seen).toHaveLength(3);
  });
});
