import { randomUUID } from "node:crypto";
import pino from "pino";

import type { Db } from "~/db/client";
import { createFactories } from "~/db/factories";
import { ensureOrganisation } from "~/db/queries/accounts/ensure-organisation";
import { credentials, users } from "~/db/schema";

import type { Message } from "../../messages/messages";
import { createAuth } from "../auth.server";
import { hashPassword } from "../hash-password.server";
import type { Caller } from "../sign-in/auth";
import type { SignInNeeds } from "../sign-in/needs";

/** The password of every account that a test makes without naming one. */
export const PASSWORD = "perahu kayu ulin";

type Installation = { publicUrl?: string; secret?: string };
type UserFields = Partial<typeof users.$inferInsert> & { password?: string };

/** The sign-in on a test's database, what it sends, and the accounts and callers of a test. */
export function createTestSignIn(
  db: Db,
  { publicUrl = "http://desa.example", secret = "a secret of the tests, longer than 32" }: Installation = {},
) {
  const outbox: Message[] = [];
  let time = new Date("2026-11-24T03:00:00Z");
  const log = pino({ level: "silent" });
  const auth = createAuth({
    db,
    secret,
    publicUrl,
    log,
    send: async (message) => void outbox.push(message),
  });
  const needs: SignInNeeds = { db, auth, log, clock: { now: () => time, today: () => "2026-11-24" } };
  let callers = 0;

  /** A confirmed operator of a new village, with a proven mail address and a password. */
  async function aUser({ password = PASSWORD, ...fields }: UserFields = {}) {
    const id = fields.id ?? randomUUID();
    const organisationId =
      fields.organisationId ??
      (await ensureOrganisation(db, { villageId: (await createFactories(db).aVillage(aFreeCode())).id }));
    const [user] = await db
      .insert(users)
      .values({
        id,
        name: "Siti Aminah",
        email: `${id}@contoh.id`,
        emailVerified: true,
        role: "village_operator",
        standing: "confirmed",
        ...fields,
        organisationId,
      })
      .returning();
    if (!user) throw new Error("An insert gave no row back");
    const hash = await hashPassword(password);
    await db
      .insert(credentials)
      .values({ id: randomUUID(), accountId: id, providerId: "credential", userId: id, password: hash });
    return user;
  }

  /** A device with its own cookies, on its own network address unless one is named. */
  function aDevice({ address, userAgent = "" }: { address?: string; userAgent?: string } = {}) {
    callers += 1;
    const jar = new Map<string, string>();
    const from = address ?? `198.51.${callers >> 8}.${callers & 255}`;
    return {
      caller: (): Caller => {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
        return { address: from, headers: new Headers({ "user-agent": userAgent, ...(cookie && { cookie }) }) };
      },
      keep: (cookies: readonly string[]) => {
        for (const cookie of cookies) {
          const [, name = "", value = ""] = /^([^=]*)=([^;]*)/.exec(cookie) ?? [];
          if (/max-age=0/i.test(cookie) || value === "") jar.delete(name);
          else jar.set(name, value);
        }
      },
      cookies: jar,
    };
  }

  return {
    needs,
    outbox,
    aUser,
    aDevice,
    /** Lets time go by for our own limits. */
    wait: (minutes: number) => {
      time = new Date(time.getTime() + minutes * 60_000);
    },
    /** What was last sent, after all is sent. */
    lastMessage: async () => {
      await auth.settled();
      return outbox.at(-1);
    },
  };
}

let codes = 0;

function aFreeCode(): { districtCode: string; code: string } {
  codes += 1;
  return { districtCode: "64.02.02", code: `64.02.02.${3000 + codes}` };
}
