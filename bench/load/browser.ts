import { Agent, type IncomingMessage, request } from "node:http";
import { promisify } from "node:util";
import { brotliDecompress, gunzip } from "node:zlib";

import type { Answer } from "./judge-answer";

/** One user's window: it keeps its line open, follows nothing by itself and reads every page to its end. */
export type Browser = {
  read: (path: string) => Promise<Answer>;
  send: (path: string, form: URLSearchParams) => Promise<Answer>;
  close: () => void;
};

/** Browsers wait for minutes: that a server is slow is seen in the times, and an error is another thing. */
const PATIENCE_MS = 120_000;
const unpackers = { gzip: promisify(gunzip), br: promisify(brotliDecompress) };

type Asked = { method: "GET" | "POST"; path: string; body?: string };

/** A window on the product at `url` with one cookie and one connection. */
export function openBrowser({ url, cookie }: { url: string; cookie: string }): Browser {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { cookie, origin: url, accept: "text/html", "accept-encoding": "gzip, deflate, br" };

  const ask = async ({ method, path, body }: Asked): Promise<Answer> => {
    const askedAt = performance.now();
    const answered = await exchange().catch((error: unknown) => ({ ...NOTHING, broken: reasonOf(error) }));
    return { ...answered, ms: performance.now() - askedAt, askedAt };

    async function exchange(): Promise<Omit<Answer, "ms" | "askedAt">> {
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        const sent = body === undefined ? {} : { "content-type": FORM, "content-length": Buffer.byteLength(body) };
        const signal = AbortSignal.timeout(PATIENCE_MS);
        const asked = request(url + path, { method, agent, headers: { ...headers, ...sent }, signal }, resolve);
        asked.once("error", reject);
        asked.end(body);
      });
      const text = await textOf(response);
      const { location = null, "x-request-id": requestId, "retry-after": retryAfter = null } = response.headers;
      return {
        status: response.statusCode ?? 0,
        location,
        requestId: String(requestId ?? ""),
        retryAfter,
        text,
        broken: null,
      };
    }
  };
  return {
    read: (path) => ask({ method: "GET", path }),
    send: (path, form) => ask({ method: "POST", path, body: form.toString() }),
    close: () => agent.destroy(),
  };
}

const FORM = "application/x-www-form-urlencoded";
const NOTHING = { status: 0, location: null, requestId: "", retryAfter: null, text: "" };

async function textOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  const packing = response.headers["content-encoding"];
  if (packing === "gzip" || packing === "br") return (await unpackers[packing](bytes)).toString();
  return bytes.toString();
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  return "code" in error ? String(error.code) : error.name;
}
