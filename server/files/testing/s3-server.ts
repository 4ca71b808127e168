import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";

import type { S3Settings } from "../s3-store";

/** A running server: what reached it as `METHOD /path`, and how to make it fail or fall silent. */
export type S3Server = {
  settings: S3Settings;
  seen: string[];
  /** The next so many requests are answered with 503. */
  failNext: (times: number) => void;
  /** From now on requests are taken and never answered. */
  fallSilent: () => void;
  close: () => Promise<void>;
};

type Kept = { bytes: Buffer; contentType: string; at: Date };
type Answer = { status: number; body?: Buffer | string; headers?: Record<string, string> };

const BUCKET = "berkas";
const ACCESS_KEY = "test-access";
/** Few, so that a test's list has several pages; S3's own limit is 1,000. */
const PAGE = 10;

const Address = z.object({ port: z.number() });

/**
 * A server on 127.0.0.1 that speaks as much S3 as the file store uses (PUT, GET, HEAD, DELETE, ListObjectsV2) on one
 * bucket in memory. It looks at who signed a request and that it was signed, not at the signature itself.
 */
export async function startS3Server(): Promise<S3Server> {
  const kept = new Map<string, Kept>();
  const seen: string[] = [];
  let failures = 0;
  let silent = false;

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    seen.push(`${request.method ?? ""} ${decodeURIComponent(url.pathname)}`);
    if (silent) return;
    const answering = failures > 0 ? refuse(request, (failures -= 1)) : answer(kept, { request, url });
    answering.then(
      (found) => send(response, found),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = Address.parse(server.address());

  return {
    settings: {
      endpoint: `http://127.0.0.1:${port}`,
      region: "us-east-1",
      bucket: BUCKET,
      accessKey: ACCESS_KEY,
      secretKey: "test-secret",
    },
    seen,
    failNext: (times) => (failures = times),
    fallSilent: () => (silent = true),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  kept: Map<string, Kept>,
  { request, url }: { request: IncomingMessage; url: URL },
): Promise<Answer> {
  const bytes = await bodyOf(request);
  if (!isSigned(request)) return problem(403, "InvalidAccessKeyId");
  const [, bucket, ...rest] = decodeURIComponent(url.pathname).split("/");
  const key = rest.join("/");
  if (bucket !== BUCKET) return problem(404, "NoSuchBucket");
  if (request.method === "GET" && key === "") return listPage(kept, url.searchParams.get("continuation-token") ?? "");
  if (request.method === "PUT") {
    kept.set(key, { bytes, contentType: request.headers["content-type"] ?? "", at: new Date() });
    return { status: 200, headers: { etag: '"kept"' } };
  }
  if (request.method === "DELETE") {
    kept.delete(key);
    return { status: 204 };
  }
  const found = kept.get(key);
  if (!found) return problem(404, "NoSuchKey");
  const headers = { "content-type": found.contentType, "content-length": String(found.bytes.byteLength) };
  return { status: 200, headers, ...(request.method === "GET" && { body: found.bytes }) };
}

async function refuse(request: IncomingMessage, _left: number): Promise<Answer> {
  await bodyOf(request);
  return problem(503, "SlowDown");
}

function listPage(kept: Map<string, Kept>, after: string): Answer {
  const keys = [...kept.keys()].sort().filter((key) => key > after);
  const page = keys.slice(0, PAGE);
  const lines = page.map((key) => {
    const file = kept.get(key);
    return `<Contents><Key>${key}</Key><Size>${file?.bytes.byteLength}</Size><LastModified>${file?.at.toISOString()}</LastModified></Contents>`;
  });
  const more = keys.length > PAGE ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : "";
  const body = `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more !== ""}</IsTruncated>${more}${lines.join("")}</ListBucketResult>`;
  return { status: 200, body, headers: { "content-type": "application/xml" } };
}

const isSigned = ({ headers }: IncomingMessage) =>
  new RegExp(`^AWS4-HMAC-SHA256 Credential=${ACCESS_KEY}/.+, SignedHeaders=.+, Signature=[0-9a-f]{64}$`).test(
    headers.authorization ?? "",
  );

const problem = (status: number, code: string): Answer => ({
  status,
  body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  headers: { "content-type": "application/xml" },
});

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  response.writeHead(status, headers);
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
