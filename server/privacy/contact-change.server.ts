import { createHash, randomInt, randomUUID, timingSafeEqual } from "node:crypto";
import { z } from "zod";

import type { Db } from "~/db/client";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { addJob } from "~/db/queries/jobs/add-job";
import { isContactTaken, saveProvenContact } from "~/db/queries/members/contacts";
import { findContactChange, removeContactChange, saveContactChange } from "~/db/queries/privacy/contact-changes";
import { lockAccount, type LockedAccount } from "~/db/queries/privacy/lock-account";
import type { Actor } from "~/matching/domain/actor";
import type { Channel } from "~/matching/domain/vocabulary";

import { tryOn } from "../attempts";
import { AppError } from "../app-error.server";
import { privacyWords } from "../i18n/privacy";
import { isDeliverable } from "../messages/deliverable";
import type { Services } from "../services.server";
import { provePerson } from "./prove-person";

/** The new mail address (lower case) or phone number (E.164); `password` is empty for an account without one. */
export type AskForChange = { actor: Actor; channel: Channel; to: string; password: string };

/** What became of the wish; `sent` says nothing about whether somebody else has the address. */
export type AskedForChange = "sent" | "unchanged" | "wrong_password" | "too_many";

const CODE_MINUTES = 15;
const MINUTE = 60_000;

const Wish = z.object({ to: z.string(), codeHash: z.string() });

/**
 * Sends a code to a new address or number, which replaces the present one when the code comes back. Whoever has the
 * address already is told instead, and the code that nobody got proves nothing.
 * @throws AppError `not_found` when the account is gone
 */
export async function askToChangeContact(services: Services, asked: AskForChange): Promise<AskedForChange> {
  const { actor, channel, to, password } = asked;
  const proof = await provePerson(services, { userId: actor.userId, password });
  if (proof === "wrong") return "wrong_password";
  if (proof === "too_many" || !(await tryOn(services, { what: "sending", account: actor.userId }))) return "too_many";
  return services.db.transaction(async (tx) => {
    const account = await getLocked(tx, actor);
    if (presentOf(account, channel) === to) return "unchanged";
    const code = String(randomInt(1_000_000)).padStart(6, "0");
    const at = services.clock.now();
    const isTaken = await isContactTaken(tx, { channel, address: to });
    await saveContactChange(tx, {
      id: randomUUID(),
      userId: account.id,
      channel,
      value: JSON.stringify({ to, codeHash: hashOf(isTaken ? randomUUID() : code) } satisfies z.input<typeof Wish>),
      expiresAt: new Date(at.getTime() + CODE_MINUTES * MINUTE),
      at,
    });
    const words = privacyWords[account.language];
    const letter = isTaken
      ? words.contactTaken({ link: `${services.settings.publicUrl}/masuk` })
      : words.contactCode({ name: account.name, code, minutes: CODE_MINUTES });
    // Somebody else's phone does not ring for another's wish.
    if (!isTaken || channel === "email") {
      await addJob(tx, { name: "send_message", payload: { channel, to, ...letter }, attempts: 4 });
    }
    return "sent";
  });
}

/** The code as it was typed. */
export type ProveChange = { actor: Actor; channel: Channel; code: string };

/**
 * Puts a proved address or number in the place of the present one, and tells the former one.
 * @throws AppError `not_found` when the account is gone
 */
export async function proveChangedContact(
  services: Services,
  { actor, channel, code }: ProveChange,
): Promise<"changed" | "wrong_code" | "too_many"> {
  const attempt = await tryOn(services, { what: "code", account: actor.userId });
  if (!attempt) return "too_many";
  const outcome = await services.db.transaction(async (tx) => {
    const account = await getLocked(tx, actor);
    const at = services.clock.now();
    const of = { userId: account.id, channel };
    const wish = wishIn(await findContactChange(tx, { ...of, now: at }));
    if (!wish || !isSame(wish.codeHash, hashOf(code))) return "wrong_code";
    if (!(await saveProvenContact(tx, { ...of, address: wish.to, at }))) return "wrong_code";
    await removeContactChange(tx, of);
    await tellFormer(services, { tx, account, channel });
    await recordAudit(tx, {
      at,
      by: { userId: actor.userId, role: actor.role },
      action: channel === "email" ? "change_email" : "change_phone",
      subject: { type: "user", ref: actor.userId },
    });
    return "changed";
  });
  if (outcome === "changed") await attempt.succeeded();
  return outcome;
}

type Former = { tx: Db; account: LockedAccount; channel: Channel };

async function tellFormer({ settings }: Services, { tx, account, channel }: Former): Promise<void> {
  const to = presentOf(account, channel);
  if (to === null || (channel === "email" && !isDeliverable(to))) return;
  const link = `${settings.publicUrl}/akun/keamanan`;
  const letter = privacyWords[account.language].contactChanged({ name: account.name, link });
  await addJob(tx, { name: "send_message", payload: { channel, to, ...letter } });
}

async function getLocked(tx: Db, actor: Actor): Promise<LockedAccount> {
  const account = await lockAccount(tx, actor.userId);
  if (!account) throw new AppError("not_found");
  return account;
}

const presentOf = ({ email, phoneNumber }: LockedAccount, channel: Channel) =>
  channel === "email" ? email : phoneNumber;

const hashOf = (code: string) => createHash("sha256").update(code).digest("hex");

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

function wishIn(value: string | null): z.output<typeof Wish> | null {
  return value === null ? null : Wish.parse(JSON.parse(value));
}
