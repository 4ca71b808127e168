import { and, eq, gt, inArray, sql } from "drizzle-orm";
import { z } from "zod";

import type { Channel } from "~/matching/domain/vocabulary";

import type { Db } from "../../client";
import { users, verifications } from "../../schema";

/** An address that somebody says is theirs, until they prove it; `secretHash` is of the link's secret. */
export type PendingContact = { userId: string; channel: Channel; address: string; secretHash: string; expiresAt: Date };

const Value = z.object({ address: z.string(), secretHash: z.string() });

const identifierOf = ({ userId, channel }: Pick<PendingContact, "userId" | "channel">) =>
  `contact-${channel}:${userId}`;

/** Whether an account in use has the address: a mail in lower case, or a phone number in E.164. */
export async function isContactTaken(
  db: Db,
  { channel, address }: { channel: Channel; address: string },
): Promise<boolean> {
  const column = channel === "email" ? users.email : users.phoneNumber;
  return (await db.$count(users, and(eq(column, address), inArray(users.standing, ["claimed", "confirmed"])))) > 0;
}

/** Takes the address from whoever was refused or left: they may come back with another account. */
async function freeContact(tx: Db, { channel, address }: { channel: Channel; address: string }): Promise<void> {
  const isOut = inArray(users.standing, ["refused", "left"]);
  await (channel === "email"
    ? tx
        .update(users)
        .set({ email: sql`${users.id} || '@tanpa-surel.invalid'`, emailVerified: false })
        .where(and(isOut, eq(users.email, address)))
    : tx
        .update(users)
        .set({ phoneNumber: null, phoneNumberVerified: false })
        .where(and(isOut, eq(users.phoneNumber, address))));
}

/** Keeps the address until it is proven; an earlier one of the same channel is forgotten. */
export async function savePendingContact(
  tx: Db,
  { address, secretHash, expiresAt, ...whose }: PendingContact,
): Promise<void> {
  const identifier = identifierOf(whose);
  await tx.delete(verifications).where(eq(verifications.identifier, identifier));
  await tx
    .insert(verifications)
    .values({ id: secretHash, identifier, value: JSON.stringify({ address, secretHash }), expiresAt });
}

/** The addresses that a person has yet to prove. */
export async function findPendingContacts(
  db: Db,
  { userIds, at }: { userIds: readonly string[]; at: Date },
): Promise<{ userId: string; channel: Channel; address: string }[]> {
  if (userIds.length === 0) return [];
  const known = userIds.flatMap((userId) =>
    (["email", "phone"] as const).map((channel) => ({
      userId,
      channel,
      identifier: identifierOf({ userId, channel }),
    })),
  );
  const rows = await db
    .select({ identifier: verifications.identifier, value: verifications.value })
    .from(verifications)
    .where(
      and(
        inArray(
          verifications.identifier,
          known.map(({ identifier }) => identifier),
        ),
        gt(verifications.expiresAt, at),
      ),
    );
  return rows.flatMap(({ identifier, value }) => {
    const whose = known.find((pending) => pending.identifier === identifier);
    if (!whose) return [];
    return [{ userId: whose.userId, channel: whose.channel, address: Value.parse(JSON.parse(value)).address }];
  });
}

/** The pending address of a link, locked; null when there is none, another secret is named, or it has run out. */
export async function lockPendingContact(
  tx: Db,
  { userId, channel, secretHash, at }: Pick<PendingContact, "userId" | "channel" | "secretHash"> & { at: Date },
): Promise<{ address: string } | null> {
  const [found] = await tx
    .select({ value: verifications.value })
    .from(verifications)
    .where(
      and(
        eq(verifications.identifier, identifierOf({ userId, channel })),
        eq(verifications.id, secretHash),
        gt(verifications.expiresAt, at),
      ),
    )
    .for("update");
  return found ? { address: Value.parse(JSON.parse(found.value)).address } : null;
}

/**
 * Gives the proven address to its person and forgets that it was pending; who has no mail is written to by phone from now
 * on. False when another account has it by now: two links to one address at one moment take turns.
 */
export async function saveProvenContact(
  tx: Db,
  { userId, channel, address, at }: { userId: string; channel: Channel; address: string; at: Date },
): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`contact:${address}`}, 0))`);
  if (await isContactTaken(tx, { channel, address })) return false;
  await freeContact(tx, { channel, address });
  const proven =
    channel === "email"
      ? { email: address, emailVerified: true }
      : {
          phoneNumber: address,
          phoneNumberVerified: true,
          channel: sql<Channel>`case when ${users.email} like '%.invalid' then 'phone' else ${users.channel} end`,
        };
  await tx
    .update(users)
    .set({ ...proven, updatedAt: at })
    .where(eq(users.id, userId));
  await tx.delete(verifications).where(eq(verifications.identifier, identifierOf({ userId, channel })));
  return true;
}
