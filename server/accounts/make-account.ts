import { randomUUID } from "node:crypto";

import type { Db } from "~/db/client";
import { saveAccount, takeUsername } from "~/db/queries/members/save-account";
import type { Language, Role, Standing } from "~/matching/domain/vocabulary";

import { NO_MAIL_DOMAIN } from "../messages/deliverable";
import { giveConsent } from "../privacy/consents";
import { stateContact } from "./contacts.server";

/** What somebody says of themselves; `email` in lower case, `phone` in E.164, neither proven; they have agreed to the terms, and to be written to at the number. */
export type Person = {
  name: string;
  email: string | null;
  phone: string | null;
  password: string;
  language: Language;
};

/** An account to make; `usernameBase` is followed by -2, -3 … when it is taken, the password is hashed already. */
export type AccountToMake = {
  person: Omit<Person, "password">;
  passwordHash: string;
  role: Role;
  organisationId: number;
  standing: Standing;
  claimNote: string | null;
  usernameBase: string;
  publicUrl: string;
  at: Date;
};

/** Makes an account, notes the consent, and writes to the addresses that the person states. */
export async function makeAccount(tx: Db, make: AccountToMake): Promise<{ userId: string; username: string }> {
  const { person, passwordHash, role, organisationId, standing, claimNote, at } = make;
  const { name, language } = person;
  const id = randomUUID();
  const username = await takeUsername(tx, make.usernameBase);
  await saveAccount(tx, {
    id,
    name,
    username,
    placeholderEmail: `${id}@${NO_MAIL_DOMAIN}`,
    role,
    organisationId,
    standing,
    claimNote,
    language,
    passwordHash,
    at,
  });
  await giveConsent(tx, { userId: id, purpose: "terms", at });
  if (person.phone) await giveConsent(tx, { userId: id, purpose: "phone_messages", at });
  const stated = { person: { id, name, username, language }, at };
  if (person.email) await stateContact(tx, make.publicUrl, { ...stated, channel: "email", address: person.email });
  if (person.phone) await stateContact(tx, make.publicUrl, { ...stated, channel: "phone", address: person.phone });
  return { userId: id, username };
}
