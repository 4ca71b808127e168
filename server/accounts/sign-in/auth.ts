import type { Logger } from "pino";

import type { Db } from "~/db/client";

import type { Message } from "../../messages/messages";
import type { Letters } from "./letters";
import type { SessionCookie } from "./session-cookie";

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
  /** 32 bytes for one purpose, which follow from the installation's secret: the same at every start. */
  derive: (purpose: string) => Buffer;
  /** A token that resets a person's password until then, once: for a link that an administrator hands over. */
  makeResetToken: (userId: string, expiresAt: Date) => Promise<string>;
  /** Whose password a link resets; null when it was used, ran out or never was. */
  findResetOwner: (token: string) => Promise<string | null>;
  /** A person's unused backup codes. */
  findBackupCodes: (userId: string) => Promise<string[]>;
  /** Deciphers what better-auth keeps enciphered: the secret of a second factor. */
  decipher: (ciphertext: string) => Promise<string>;
  /** Sends a letter while the answer goes out; what goes wrong is logged. */
  tell: (letter: (letters: Letters) => Promise<void>) => void;
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
  /** Sends what holds a code or a link, or tells of a change of them; tried so many times with growing pauses. */
  send: (message: Message, attempts: number) => Promise<void>;
  log: Logger;
};
