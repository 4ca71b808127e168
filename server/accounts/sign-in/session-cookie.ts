import { createHmac, timingSafeEqual } from "node:crypto";

/** Days a session runs on after it was last used. */
export const SESSION_DAYS = 30;

/** Begins the name of every cookie of the sign-in. */
export const COOKIE_PREFIX = "gandeng";

/** The cookie that carries a session's token, signed the way better-auth signs it. */
export type SessionCookie = {
  /** The token of a cookie that we signed; null for a visitor and for a forgery. */
  read: (headers: Headers) => string | null;
  /** The `Set-Cookie` header of a session. */
  write: (token: string) => string;
  /** The `Set-Cookie` header that takes the cookie back. */
  clear: () => string;
};

/**
 * Reads and writes better-auth's session cookie without asking the database: `token.signature`, URI-encoded, the
 * signature being HMAC-SHA-256 in base64 (better-call, `crypto.ts`).
 */
export function createSessionCookie({ secret, isSecure }: { secret: string; isSecure: boolean }): SessionCookie {
  const name = `${isSecure ? "__Secure-" : ""}${COOKIE_PREFIX}.session_token`;
  const attributes = `Path=/; HttpOnly; ${isSecure ? "Secure; " : ""}SameSite=Lax`;
  const signatureOf = (token: string) => createHmac("sha256", secret).update(token).digest("base64");
  return {
    read: (headers) => {
      const signed = valueOf(headers.get("cookie") ?? "", name);
      const dot = signed.lastIndexOf(".");
      const token = signed.slice(0, Math.max(dot, 0));
      return token !== "" && isSame(signed.slice(dot + 1), signatureOf(token)) ? token : null;
    },
    write: (token) => {
      const value = encodeURIComponent(`${token}.${signatureOf(token)}`);
      return `${name}=${value}; Max-Age=${SESSION_DAYS * 24 * 60 * 60}; ${attributes}`;
    },
    clear: () => `${name}=; Max-Age=0; ${attributes}`,
  };
}

/** The value of a cookie of a `Cookie` header, decoded; the empty text when it is not there. */
function valueOf(header: string, name: string): string {
  const pair = header.split(";").find((cookie) => cookie.trim().startsWith(`${name}=`));
  const value = pair?.trim().slice(name.length + 1) ?? "";
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}

function isSame(given: string, right: string): boolean {
  const [left, expected] = [Buffer.from(given), Buffer.from(right)];
  return left.length === expected.length && timingSafeEqual(left, expected);
}
