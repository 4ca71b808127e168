import { createHash } from "node:crypto";

import { forgetAttempts } from "~/db/queries/accounts/forget-attempts";
import { takeAttempt } from "~/db/queries/accounts/take-attempt";

import type { Services } from "../../services.server";

/** What somebody tries on an account or from an address, how often in how many minutes. */
const LIMITS = {
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
  const { limit, minutes } = LIMITS[what];
  const accountHash = hashOf({ what, account });
  const at = clock.now();
  const since = new Date(at.getTime() - minutes * 60_000);
  const id = await takeAttempt(db, { accountHash, at, since, limit });
  if (id === null) return null;
  return {
    succeeded: () => forgetAttempts(db, { accountHash }),
    withdrawn: () => forgetAttempts(db, { id }),
  };
}

/** Forgets what was tried before, when somebody has proven otherwise that the account is theirs. */
export async function forgive({ db }: Pick<Needs, "db">, tried: Tried): Promise<void> {
  await forgetAttempts(db, { accountHash: hashOf(tried) });
}

const hashOf = ({ what, account }: Tried) =>
  createHash("sha256").update(`${what}:${account.toLowerCase()}`).digest("hex");
