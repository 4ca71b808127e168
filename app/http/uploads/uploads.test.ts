import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import express from "express";
import { Agent, request as send } from "node:http";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";

import { discardUnread } from "../discard-unread";
import { MAX_FORM_BYTES, readForm } from "../read-form";
import { readLimitedBody } from "./read-limited-body";
import { readUploadForm } from "./read-upload-form";

const MEGABYTE = 1024 * 1024;
const LIMITS = { fileFields: ["photo"], maxBytes: MEGABYTE } as const;
const address = "http://desa.test/unggah";

/** A request as a browser makes it. */
const posted = (form: FormData) => new Request(address, { method: "POST", body: form });

function aForm(fields: Record<string, string>, files: Record<string, File[]> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [name, sent] of Object.entries(files)) for (const file of sent) form.append(name, file);
  return form;
}

const aFile = (size: number, name = "foto.jpg") =>
  new File([new Uint8Array(size).fill(7)], name, { type: "image/jpeg" });

const statusOf = async (answer: Promise<unknown>) =>
  z.object({ init: z.object({ status: z.number() }) }).parse(await answer.catch((thrown: unknown) => thrown)).init
    .status;

describe("a form with a file", () => {
  test("gives the typed fields as they were typed and the file's bytes with the sender's name", async () => {
    const form = aForm({ caption: "Panen\0 pertama <b>", note: "" }, { photo: [aFile(300)] });
    const read = await readUploadForm(posted(form), LIMITS);
    if (!read.ok) throw new Error("refused");
    expect([...read.form]).toEqual([
      ["caption", "Panen\0 pertama <b>"],
      ["note", ""],
    ]);
    expect(read.files).toEqual([{ field: "photo", name: "foto.jpg", bytes: new Uint8Array(300).fill(7) }]);
  });

  test.each([
    "sawah; kebun = padi.jpg",
    "it's ours.jpg",
    'di "sawah".jpg',
    "foto é 漢字 🌾.jpg",
    "..\\..\\a.jpg",
    "x".repeat(300),
  ])("is read whatever the file is called: %s", async (name) => {
    const read = await readUploadForm(posted(aForm({ caption: "a" }, { photo: [aFile(10, name)] })), LIMITS);
    expect(read.ok && read.files[0]?.bytes.byteLength).toBe(10);
    expect(read.ok && read.files[0]?.name).toBe(name);
  });

  test("keeps bytes that look like the end of a line or of a part", async () => {
    const tricky = new TextEncoder().encode("\r\n--\r\n\r\n----WebKitFormBoundary\r\n\r\n--\r\n");
    const read = await readUploadForm(posted(aForm({}, { photo: [new File([tricky], "a.jpg")] })), LIMITS);
    expect(read.ok && read.files[0]?.bytes).toEqual(tricky);
  });

  test("has no file when none was chosen, and an empty file when an empty one was", async () => {
    const none = await readUploadForm(posted(aForm({}, { photo: [new File([], "")] })), LIMITS);
    expect(none.ok && none.files).toEqual([]);
    const empty = await readUploadForm(posted(aForm({}, { photo: [aFile(0, "kosong.jpg")] })), LIMITS);
    expect(empty.ok && empty.files).toEqual([{ field: "photo", name: "kosong.jpg", bytes: new Uint8Array() }]);
  });

  test("ignores a file under a name that nobody asked for", async () => {
    const read = await readUploadForm(posted(aForm({ caption: "a" }, { other: [aFile(10)] })), LIMITS);
    expect(read.ok && { files: read.files, fields: [...read.form] }).toEqual({ files: [], fields: [["caption", "a"]] });
  });

  test("takes a file of exactly the limit, and names the field of one that is a byte larger", async () => {
    const fits = await readUploadForm(posted(aForm({}, { photo: [aFile(MEGABYTE)] })), LIMITS);
    expect(fits.ok && fits.files[0]?.bytes.byteLength).toBe(MEGABYTE);
    expect(await readUploadForm(posted(aForm({ caption: "Panen" }, { photo: [aFile(MEGABYTE + 1)] })), LIMITS)).toEqual(
      {
        ok: false,
        status: 413,
        reply: { values: { caption: ["Panen"] }, problems: { photo: { code: "file_too_large", limit: "1" } } },
      },
    );
  });

  test("refuses more files than were asked for", async () => {
    const two = posted(aForm({}, { photo: [aFile(10), aFile(10)] }));
    expect(await readUploadForm(two, LIMITS)).toMatchObject({
      ok: false,
      status: 400,
      reply: { problems: { photo: { code: "not_usable" } } },
    });
    const asked = await readUploadForm(posted(aForm({}, { photo: [aFile(10), aFile(10)] })), {
      ...LIMITS,
      maxFiles: 2,
    });
    expect(asked.ok && asked.files).toHaveLength(2);
  });

  test("of 50 MB keeps what was typed, names the field, and reads no more than the limit", async () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        if (pulled === 1) return controller.enqueue(beginning());
        if (pulled > 50) return controller.close();
        return controller.enqueue(new Uint8Array(MEGABYTE));
      },
    });
    const read = await readUploadForm(streamed(body), LIMITS);
    expect(read).toEqual({
      ok: false,
      status: 413,
      reply: { values: { caption: ["Panen"] }, problems: { photo: { code: "file_too_large", limit: "1" } } },
    });
    expect(pulled).toBeLessThan(6);
  });

  test("is 413 without a field when the typed fields are what is too much", async () => {
    expect(await statusOf(readUploadForm(posted(aForm({ caption: "a".repeat(3 * MEGABYTE) })), LIMITS))).toBe(413);
  });

  test.each([
    [
      "a body that is cut off",
      "multipart/form-data; boundary=b",
      '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx',
    ],
    ["another kind of body", "application/json", "{}"],
    ["an ordinary form", "application/x-www-form-urlencoded", "a=b"],
    ["no boundary", "multipart/form-data", "--b--"],
    ["a wrong boundary", "multipart/form-data; boundary=c", "--b--\r\n"],
    ["rubbish", "multipart/form-data; boundary=b", "\0\0\0"],
    ["a part without a name", "multipart/form-data; boundary=b", "--b\r\nX: y\r\n\r\nx\r\n--b--\r\n"],
    ["an empty body", "multipart/form-data; boundary=b", ""],
  ])("is a bad request for %s", async (_name, type, body) => {
    const request = new Request(address, { method: "POST", body, headers: { "content-type": type } });
    expect(await statusOf(readUploadForm(request, LIMITS))).toBe(400);
  });

  test("is a bad request when the line breaks", async () => {
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error("ECONNRESET")),
    });
    expect(await statusOf(readUploadForm(streamed(body), LIMITS))).toBe(400);
  });
});

const beginning = () =>
  new TextEncoder().encode(
    '--b\r\nContent-Disposition: form-data; name="caption"\r\n\r\nPanen\r\n--b\r\nContent-Disposition: form-data; name="photo"; filename="besar.jpg"\r\nContent-Type: image/jpeg\r\n\r\n',
  );

function streamed(body: ReadableStream<Uint8Array>): Request {
  const headers = { "content-type": "multipart/form-data; boundary=b" };
  const init: RequestInit & { duplex: "half" } = { method: "POST", body, duplex: "half", headers };
  return new Request(address, init);
}

test("of a body that is too large exactly the limit is kept", async () => {
  let pulled = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => (pulled++ < 50 ? controller.enqueue(new Uint8Array(MEGABYTE)) : controller.close()),
  });
  const { bytes, isWhole } = await readLimitedBody(streamed(body), 1_500_000);
  expect({ size: bytes.byteLength, isWhole }).toEqual({ size: 1_500_000, isWhole: false });
});

describe("an ordinary form", () => {
  const typed = (body: string | URLSearchParams, type = "application/x-www-form-urlencoded;charset=UTF-8") =>
    readForm(new Request(address, { method: "POST", body, headers: { "content-type": type } }));

  test("is given as it was typed, with repeated names, NUL and every script", async () => {
    const fields = [
      ["sector", "plantation"],
      ["sector", "culinary"],
      ["title", "Kakao\0 & <script> ☕ كاكاو\r\n"],
      ["", "nameless"],
    ];
    expect([...(await typed(new URLSearchParams(fields)))]).toEqual(fields);
  });

  test("may be empty", async () => {
    expect([...(await typed(""))]).toEqual([]);
  });

  test("never fails for percent signs and bytes that are no text", async () => {
    expect([...(await typed("a=%E0%A4&b=%&c=%zz"))].map(([name]) => name)).toEqual(["a", "b", "c"]);
  });

  test("may have 1 MB and not a byte more", async () => {
    expect([...(await typed(`a=${"x".repeat(MAX_FORM_BYTES - 2)}`))]).toHaveLength(1);
    expect(await statusOf(typed(`a=${"x".repeat(MAX_FORM_BYTES - 1)}`))).toBe(413);
  });

  test("with thousands of fields is a bad request", async () => {
    expect(await statusOf(typed("a=&".repeat(5_001)))).toBe(400);
  });

  test.each(["application/json", "text/plain", "multipart/form-data; boundary=b", ""])(
    "of the type %j is a bad request",
    async (type) => {
      expect(await statusOf(typed("{}", type))).toBe(400);
    },
  );
});

describe("over a real connection", () => {
  test("someone who sends 50 MB before reading gets the answer, and the connection serves the next request", async () => {
    const port = await serve();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    afterAll(() => agent.destroy());
    const before = process.memoryUsage().arrayBuffers;
    const refused = await upload({ port, agent, megabytes: 50 });
    expect(refused).toEqual({ status: 413, sent: 50, answer: { photo: { code: "file_too_large", limit: "1" } } });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * MEGABYTE);
    const next = await upload({ port, agent, megabytes: 1 });
    expect(next).toEqual({ status: 200, sent: 1, answer: {} });
  });
});

/** The whole way of a request: Node's server, Express, Remix, an action. */
async function serve(): Promise<number> {
  const action = async ({ request }: { request: Request }) => {
    const read = await readUploadForm(request, { fileFields: ["photo"], maxBytes: MEGABYTE });
    return Response.json(read.ok ? {} : read.reply.problems, { status: read.ok ? 200 : read.status });
  };
  const build: ServerBuild = {
    entry: { module: { default: () => new Response() } },
    routes: { up: { id: "up", path: "unggah", module: { action, default: undefined } } },
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "" },
    assetsBuildDirectory: "",
    publicPath: "/",
    future: {
      v3_fetcherPersist: true,
      v3_relativeSplatPath: true,
      v3_throwAbortReason: true,
      v3_singleFetch: true,
      v3_lazyRouteDiscovery: true,
    },
    isSpaMode: false,
    mode: "production",
  };
  const server = express()
    .use(discardUnread)
    .all("*", createRequestHandler({ build, mode: "production" }))
    .listen(0, "127.0.0.1");
  afterAll(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  return z.object({ port: z.number() }).parse(server.address()).port;
}

/** Sends everything first and reads the answer only then, as browsers do. */
async function upload({ port, agent, megabytes }: { port: number; agent: Agent; megabytes: number }) {
  const end = Buffer.from("\r\n--b--\r\n");
  const content = megabytes * MEGABYTE;
  const request = send({
    port,
    agent,
    method: "POST",
    path: "/unggah",
    headers: {
      "content-type": "multipart/form-data; boundary=b",
      "content-length": String(beginning().byteLength + content + end.byteLength),
    },
  });
  const answered = new Promise<{ status: number; text: string }>((resolve, reject) => {
    request.once("error", reject);
    request.once("response", async (response) => {
      const pieces: Buffer[] = [];
      for await (const piece of response) pieces.push(Buffer.from(piece));
      resolve({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString() });
    });
  });
  const write = (piece: Uint8Array) =>
    new Promise<void>((resolve, reject) => request.write(piece, (error) => (error ? reject(error) : resolve())));
  await write(beginning());
  let sent = 0;
  for (; sent < megabytes; sent += 1) await write(new Uint8Array(MEGABYTE));
  request.end(end);
  const { status, text } = await answered;
  const answer: unknown = JSON.parse(text);
  return { status, sent, answer };
}
