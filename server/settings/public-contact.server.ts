import type { Db } from "~/db/client";

import type { Services } from "../services.server";
import { readSettings } from "./settings";

/** Whom the public asks; what DPMD has not set is the empty text. */
export type PublicContact = { name: string; phone: string; email: string };

/** Another process may have changed it: a page is at most this much behind. */
const KEPT_MS = 60_000;

const kept = new WeakMap<Db, { contact: Promise<PublicContact>; until: number }>();

/** Whom to ask at DPMD, asked of the database once a minute at most; null when DPMD has set nothing. */
export async function publicContact({ db, clock }: Pick<Services, "db" | "clock">): Promise<PublicContact | null> {
  const now = clock.now().getTime();
  const known = kept.get(db);
  const contact = known && known.until > now ? known.contact : readContact(db);
  if (contact !== known?.contact) kept.set(db, { contact, until: now + KEPT_MS });
  contact.catch(() => kept.delete(db));
  const { name, phone, email } = await contact;
  return name === "" && phone === "" && email === "" ? null : { name, phone, email };
}

/** Makes the next page ask again. */
export function forgetContact({ db }: Pick<Services, "db">): void {
  kept.delete(db);
}

async function readContact(db: Db): Promise<PublicContact> {
  const settings = await readSettings(db);
  return {
    name: settings.dpmd_contact_name,
    phone: settings.dpmd_contact_phone,
    email: settings.dpmd_contact_email,
  };
}
