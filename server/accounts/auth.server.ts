import type { Db } from "~/db/client";

import type { Message } from "../messages/messages";
import type { Logger } from "../services.server";
import { createBetterAuth, PASSWORD_LENGTH, SESSION_DAYS } from "./sign-in/better-auth";
import { createSessionCookie, type SessionCookie } from "./sign-in/session-cookie";

/** What the accounts need to know of a request: its cookies and device, and where it comes from (`clientAddress`). */
export type Caller = { headers: Headers; address: string };

/** What better-auth answered, with the `Set-Cookie` headers to pass on. */
export type AuthAnswer = { ok: boolean; status: number; body: unknown; cookies: string[] };

/** Sessions, passwords, codes and second factors, kept by better-auth in our tables. */
export type Auth = {
  /**
   * Asks one of better-auth's endpoints, by POST with a body and by GET without: its limits per network address hold,
   * and of the caller's headers only the cookies and the device are passed on.
   */
  ask: (caller: Caller, path: string, body?: Record<string, unknown>) => Promise<AuthAnswer>;
  /** Opens a session for somebody who has just proven who they are; gives the `Set-Cookie` header. */
  startSession: (caller: Caller, userId: string) => Promise<string>;
  sessionCookie: SessionCookie;
  /** A person's unused backup codes. */
  findBackupCodes: (userId: string) => Promise<string[]>;
  /** Deciphers what better-auth keeps enciphered: the secret of a second factor. */
  decipher: (ciphertext: string) => Promise<string>;
  /** Resolves when every message that was on its way is handed over. */
  settled: () => Promise<void>;
  /** Address of the installation, without a slash at its end. */
  publicUrl: string;
};

/** `publicUrl` is what people type; over https the cookies are Secure. `secret` signs cookies and enciphers (≥ 32 characters). */
export type AuthNeeds = {
  db: Db;
  secret: string;
  publicUrl: string;
  send: (message: Message) => Promise<void>;
  log: Logger;
};

export { PASSWORD_LENGTH, SESSION_DAYS };

/** The header that carries the caller's address to better-auth; requests from outside never reach it. */
const ADDRESS_HEADER = "x-caller-address";
const BASE_PATH = "/api/auth";

/** Sets better-auth up; it is reached through `ask` only, its own addresses are not served. */
export function createAuth({ publicUrl, ...needs }: AuthNeeds): Auth {
  const { origin } = new URL(publicUrl);
  const onTheirWay = new Set<Promise<unknown>>();
  const inBackground = (task: Promise<unknown>) => {
    onTheirWay.add(task);
    void task.finally(() => onTheirWay.delete(task));
  };
  const auth = createBetterAuth({
    ...needs,
    publicUrl: origin,
    basePath: BASE_PATH,
    addressHeader: ADDRESS_HEADER,
    inBackground,
  });
  const sessionCookie = createSessionCookie({ secret: needs.secret, isSecure: publicUrl.startsWith("https:") });
  return {
    ask: async (caller, path, body) => {
      const headers = headersFor(caller, origin);
      if (body) headers.set("content-type", "application/json");
      const sent = body ? { method: "POST", body: JSON.stringify(body) } : { method: "GET" };
      const response = await auth.handler(new Request(`${origin}${BASE_PATH}${path}`, { ...sent, headers }));
      return {
        ok: response.ok,
        status: response.status,
        body: await response.json().catch(() => null),
        cookies: response.headers.getSetCookie(),
      };
    },
    startSession: async (caller, userId) => {
      const { internalAdapter } = await auth.$context;
      const device = { ipAddress: caller.address, userAgent: caller.headers.get("user-agent") ?? "" };
      const { token } = await internalAdapter.createSession(userId, false, device);
      return sessionCookie.write(token);
    },
    sessionCookie,
    findBackupCodes: async (userId) => (await auth.api.viewBackupCodes({ body: { userId } })).backupCodes,
    decipher: async (ciphertext) => auth.decipher(ciphertext),
    settled: async () => void (await Promise.all(onTheirWay)),
    publicUrl: origin,
  };
}

function headersFor({ headers, address }: Caller, origin: string): Headers {
  const cookie = headers.get("cookie");
  return new Headers({
    origin,
    [ADDRESS_HEADER]: address,
    "user-agent": headers.get("user-agent") ?? "",
    ...(cookie !== null && { cookie }),
  });
}
