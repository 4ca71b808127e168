import type { Asker } from "../askers";
import { PROXY_HEADER } from "../network-address";

/** A body as it goes over the line, with its content type. */
export type Body = { bytes: string | Uint8Array<ArrayBuffer>; type: string };

/** An answer, not followed; `text` is empty when it is no text. */
export type Answer = { status: number; location: string | null; type: string; bytes: Uint8Array; text: string };

/** Asks as one of the demonstration's people, each time from another network address, signed in again when need be. */
export type Ask = (asker: Asker, asked: { address: string; body?: Body }) => Promise<Answer>;

const FORM = "application/x-www-form-urlencoded";

/** How to ask, and the cookie of somebody's session, `name=value; …`, empty before the first question. */
export type Asking = { ask: Ask; cookieOf: (asker: Asker) => string };

/** `url` is the product's own address, without a slash at its end. */
export function createAsk(url: string, passwords: Readonly<Record<string, string>>): Asking {
  const cookies = new Map<Asker, string>();
  let asked = 0;

  async function send(cookie: string, { address, body }: { address: string; body?: Body }): Promise<Response> {
    asked += 1;
    const headers = { cookie, origin: url, [PROXY_HEADER]: `10.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}` };
    const init = body
      ? { method: "POST", body: body.bytes, headers: { ...headers, "content-type": body.type } }
      : { headers };
    return fetch(url + address, { ...init, redirect: "manual" }).catch((error: unknown) => {
      throw new Error(`${address} was not answered`, { cause: error });
    });
  }

  async function signIn(asker: Asker): Promise<string> {
    const body = {
      bytes: formBody([
        ["account", asker],
        ["password", passwords[asker] ?? ""],
      ]),
      type: FORM,
    };
    const answer = await send("", { address: "/masuk", body });
    const cookie = answer.headers
      .getSetCookie()
      .map((set) => set.split(";", 1)[0])
      .join("; ");
    if (answer.status >= 400 || cookie === "") throw new Error(`${asker} cannot sign in: ${answer.status}`);
    cookies.set(asker, cookie);
    return cookie;
  }

  const ask: Ask = async (asker, what) => {
    if (asker === "visitor") return read(await send("", what));
    const answer = await send(cookies.get(asker) ?? (await signIn(asker)), what);
    if (!answer.headers.get("location")?.startsWith("/masuk")) return read(answer);
    // A form may have ended the session, its own too: only a second answer counts.
    // (After many wrong passwords it cannot be signed in again for a while.)
    const cookie = await signIn(asker).catch(() => null);
    if (cookie === null) return read(answer);
    const again = await send(cookie, what);
    if (again.headers.get("location")?.startsWith("/masuk")) cookies.delete(asker);
    return read(again);
  };
  return { ask, cookieOf: (asker) => cookies.get(asker) ?? "" };
}

async function read(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const type = headers.get("content-type") ?? "";
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = /^text|json/.test(type) ? new TextDecoder().decode(bytes) : "";
  return { status, location: headers.get("location"), type, bytes, text };
}

/** A form as a browser encodes it, but halves of characters as the bytes that no browser would send. */
export const typedBody = (fields: readonly (readonly [string, string])[]): Body => ({
  bytes: formBody(fields),
  type: FORM,
});

const formBody = (fields: readonly (readonly [string, string])[]) =>
  fields.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join("&");

const encoded = (text: string) =>
  text
    .split(/([\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF])/)
    .map((piece, place) => (place % 2 === 0 ? encodeURIComponent(piece) : halfCharacter(piece.charCodeAt(0))))
    .join("");

/** The three bytes that UTF-8 would have for it, if it allowed it. */
const halfCharacter = (code: number) =>
  [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)].map((byte) => `%${byte.toString(16)}`).join("");
