import { createHmac } from "node:crypto";

import { newSecret } from "./secret-token";
import type { Auth, AuthNeeds, Caller } from "./sign-in/auth";
import { createLetters } from "./sign-in/letters";
import { createSessionCookie } from "./sign-in/session-cookie";

export type { Auth, AuthNeeds, Caller };

/** The header that carries the caller's address to better-auth; requests from outside never reach it. */
const ADDRESS_HEADER = "x-caller-address";
const BASE_PATH = "/api/auth";

/**
 * Sets better-auth up at its first use (some 300 files, which visitors and the start need not wait for); it is reached
 * through `ask` only, its own addresses are not served.
 */
export function createAuth({ db, secret, publicUrl, send, log }: AuthNeeds): Auth {
  const { origin } = new URL(publicUrl);
  const background = createBackground();
  const letters = createLetters({ db, publicUrl: origin, send });
  const setUp = async () => {
    const { createBetterAuth } = await import("./sign-in/better-auth");
    return createBetterAuth({
      db,
      secret,
      log,
      letters,
      publicUrl: origin,
      basePath: BASE_PATH,
      addressHeader: ADDRESS_HEADER,
      inBackground: background.add,
    });
  };
  let made: ReturnType<typeof setUp> | undefined;
  const betterAuth = () => (made ??= setUp());
  const internalAdapter = async () => (await (await betterAuth()).$context).internalAdapter;
  const sessionCookie = createSessionCookie({ secret, isSecure: origin.startsWith("https:") });
  return {
    ask: async (caller, path, body) => {
      const headers = headersFor(caller, origin);
      if (body) headers.set("content-type", "application/json");
      const sent = body ? { method: "POST", body: JSON.stringify(body) } : { method: "GET" };
      const { handler } = await betterAuth();
      const response = await handler(new Request(`${origin}${BASE_PATH}${path}`, { ...sent, headers }));
      const answer: unknown = await response.json().catch(() => null);
      return { ok: response.ok, status: response.status, body: answer, cookies: response.headers.getSetCookie() };
    },
    startSession: async ({ headers, address }, userId) => {
      const device = { ipAddress: address, userAgent: headers.get("user-agent") ?? "" };
      return sessionCookie.write((await (await internalAdapter()).createSession(userId, false, device)).token);
    },
    sessionCookie,
    derive: (purpose) => createHmac("sha256", secret).update(purpose).digest(),
    makeResetToken: async (userId, expiresAt) => {
      const token = newSecret();
      const adapter = await internalAdapter();
      await adapter.createVerificationValue({
        identifier: `reset-password:${token}`,
        value: userId,
        expiresAt,
      });
      return token;
    },
    findResetOwner: async (token) => {
      const adapter = await internalAdapter();
      const link = await adapter.findVerificationValue(`reset-password:${token}`);
      return link && link.expiresAt > new Date() ? link.value : null;
    },
    findBackupCodes: async (userId) =>
      (await (await betterAuth()).api.viewBackupCodes({ body: { userId } })).backupCodes,
    decipher: async (ciphertext) => (await betterAuth()).decipher(ciphertext),
    tell: (letter) =>
      background.add(letter(letters).catch((error: unknown) => log.error({ err: error }, "a letter was not sent"))),
    settled: background.settled,
    publicUrl: origin,
  };
}

/** Only the cookies and the device of the caller are passed on: whatever else came from outside is not trusted. */
function headersFor({ headers, address }: Caller, origin: string): Headers {
  const cookie = headers.get("cookie");
  return new Headers({
    origin,
    [ADDRESS_HEADER]: address,
    "user-agent": headers.get("user-agent") ?? "",
    ...(cookie !== null && { cookie }),
  });
}

/** What is sent while the answer is already on its way. */
function createBackground() {
  const running = new Set<Promise<unknown>>();
  return {
    add: (task: Promise<unknown>): void => {
      running.add(task);
      void task.finally(() => running.delete(task));
    },
    settled: async (): Promise<void> => void (await Promise.all(running)),
  };
}
