import type { Db } from "~/db/client";
import { recordAudit } from "~/db/queries/audit/record-audit";
import {
  isContactTaken,
  lockPendingContact,
  savePendingContact,
  saveProvenContact,
} from "~/db/queries/members/contacts";
import { lockMember } from "~/db/queries/members/lock-member";
import { PRODUCT_NAME } from "~/matching/domain/product-name";
import { type Channel, CHANNELS, type Language } from "~/matching/domain/vocabulary";

import type { AccountNeeds } from "./account-needs";
import { accountPages } from "./account-pages";
import { hashSecret, newSecret } from "./secret-token";
import { tryOn } from "../attempts";
import { sendLetter } from "./send-letter";

/** An address that somebody says is theirs: a mail in lower case, or a phone number in E.164. */
export type StatedContact = {
  person: { id: string; name: string; username: string; language: Language };
  channel: Channel;
  address: string;
  at: Date;
};

/** Days in which the link that proves an address can be used. */
const PROOF_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Writes to an address that somebody states: a link that proves it, or, when an account has it already, a word to its
 * owner; nothing after five letters in a day. Whoever stated it cannot tell which: until it is proven an account has no
 * address in all cases.
 */
export async function stateContact(tx: Db, publicUrl: string, stated: StatedContact): Promise<void> {
  const { person, channel, address, at } = stated;
  const pages = accountPages(publicUrl);
  const letter = { channel, to: address, language: person.language };
  const secret = newSecret();
  const expiresAt = new Date(at.getTime() + PROOF_DAYS * DAY_MS);
  await savePendingContact(tx, { userId: person.id, channel, address, secretHash: hashSecret(secret), expiresAt });
  const isLetIn = await tryOn({ db: tx, clock: { now: () => at } }, { what: "stated_contact", account: address });
  if (!isLetIn) return;
  if (await isContactTaken(tx, { channel, address })) {
    const facts = { link: pages.signIn, product: PRODUCT_NAME };
    return sendLetter(tx, { ...letter, write: (letters) => letters.contactInUse(facts) });
  }
  const { id, name, username } = person;
  const facts = { name, username, link: pages.proveContact(`${id}.${channel}.${secret}`), product: PRODUCT_NAME };
  return sendLetter(tx, { ...letter, write: (letters) => letters.proveContact(facts) });
}

/** How the link of such a letter ended: `unusable` when it ran out, was used, or somebody else has proven the address since. */
export type ProofOutcome = { result: "proven"; address: string } | { result: "unusable" };

/** Takes the token of a link as proof of the address; from then on one can sign in with it and is written to there. */
export async function proveContact(
  { db, clock }: Pick<AccountNeeds, "db" | "clock">,
  token: string,
): Promise<ProofOutcome> {
  const [userId = "", named, secret = ""] = token.split(".");
  const channel = CHANNELS.find((known) => known === named);
  if (!channel) return { result: "unusable" };
  const at = clock.now();
  return db.transaction(async (tx) => {
    const member = await lockMember(tx, userId);
    const isIn = member?.standing === "claimed" || member?.standing === "confirmed";
    if (!member || !isIn) return { result: "unusable" };
    const pending = await lockPendingContact(tx, { userId, channel, secretHash: hashSecret(secret), at });
    if (!pending) return { result: "unusable" };
    const { address } = pending;
    if (!(await saveProvenContact(tx, { userId, channel, address, at }))) return { result: "unusable" };
    await recordAudit(tx, {
      at,
      by: { userId, role: member.role },
      action: "prove_contact",
      subject: { type: "user", ref: userId },
      details: { channel },
    });
    return { result: "proven", address };
  });
}
