import { Agent, get, type IncomingHttpHeaders } from "node:http";
import { gunzipSync } from "node:zlib";

/** An answer: its body's bytes as sent and unpacked, and the milliseconds until its last byte was here. */
export type Answer = { status: number; requestId: string; sentBytes: number; plainBytes: number; ms: number };

const agent = new Agent({ keepAlive: true });

/** Asks as a browser does, with this `Cookie` header (empty for a visitor), and follows nothing. */
export async function fetchPage(url: string, cookie: string): Promise<Answer> {
  const began = performance.now();
  const { status, headers, body } = await receive(url, { cookie, "accept-encoding": "gzip", accept: "text/html" });
  const ms = performance.now() - began;
  const plain = headers["content-encoding"] === "gzip" ? gunzipSync(body) : body;
  const requestId = String(headers["x-request-id"]);
  return { status, requestId, sentBytes: body.length, plainBytes: plain.length, ms };
}

type Received = { status: number; headers: IncomingHttpHeaders; body: Buffer };

function receive(url: string, headers: Record<string, string>): Promise<Received> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.once("error", reject);
      response.once("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    }).once("error", reject);
  });
}
