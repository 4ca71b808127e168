import { createHash } from "node:crypto";

import { findFirstAttempt } from "~/db/queries/accounts/find-first-attempt";
import { forgetAttempts } from "~/db/queries/accounts/forget-attempts";
import { takeAttempt } from "~/db/queries/accounts/take-attempt";

import type { Services } from "./services.server";

/** What somebody tries on an account or from an address, how often in how many minutes. */
export const LIMITS = {
  /** Passwords typed, at the sign-in or to confirm a change. */
  password: { limit: 5, minutes: 15 },
  /** Codes typed that were sent to a phone. */
  code: { limit: 5, minutes: 15 },
  /** Codes and links sent. */
  sending: { limit: 3, minutes: 15 },
  /**
   * Accounts made from one network address. A whole office, and in Indonesia every phone of one mobile network in a
   * district, can share an address: this stops a flood, not a patient person; DPMD decides on each claim.
   */
  sign_up: { limit: 20, minutes: 60 },
  /** Letters to one mailbox or phone that somebody states as theirs, whoever asks for them. */
  stated_contact: { limit: 5, minutes: 24 * 60 },
  /** Reports from one network address: a village office behind one router has enough, a flood has not. */
  report: { limit: 10, minutes: 60 },
  /** Files that one account adds: seven potentials full of photos, and far from filling a disk. */
  upload: { limit: 60, minutes: 60 },
} as const;

type Needs = Pick<Services, "db"> & { clock: Pick<Services["clock"], "now"> };

/** `account` is a user's id, what was typed when nobody is known by it, or an address. */
export type Tried = { what: keyof typeof LIMITS; account: string };

/** An attempt that was let in, to be settled. */
export type LetIn = {
  /** It was right: the account's attempts are forgotten. */
  succeeded: () => Promise<void>;
  /** It was never judged, and does not count. */
  withdrawn: () => Promise<void>;
};

/** Counts an attempt before it is judged; null while there were too many, known account or not. */
export async function tryOn({ db, clock }: Needs, { what, account }: Tried): Promise<LetIn | null> {
  const hash = hashOf({ what, account });
  const at = clock.now();
  const since = new Date(at.getTime() - windowOf(what));
  const { limit } = LIMITS[what];
  const id = await takeAttempt(db, { hash, at, since, limit });
  if (id === null) return null;
  return {
    succeeded: () => forgetAttempts(db, { hash }),
    withdrawn: () => forgetAttempts(db, { id }),
  };
}

/** Forgets what was tried before, when somebody has proven otherwise that the account is theirs. */
export async function forgive({ db }: Pick<Needs, "db">, tried: Tried): Promise<void> {
  await forgetAttempts(db, { hash: hashOf(tried) });
}

/** When the next one is let in, after `tryOn` gave null: once the first that counts is over. */
export async function nextTryOn({ db, clock }: Needs, tried: Tried): Promise<Date> {
  const at = clock.now();
  const window = windowOf(tried.what);
  const first = await findFirstAttempt(db, { hash: hashOf(tried), since: new Date(at.getTime() - window) });
  return new Date((first ?? at).getTime() + window);
}

const windowOf = (what: Tried["what"]) => LIMITS[what].minutes * 60_000;

const hashOf = ({ what, account }: Tried) =>
  createHash("sha256").update(`${what}:${account.toLowerCase()}`).digest("hex");
