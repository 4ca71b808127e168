import type { Db } from "~/db/client";
import { ensureOrganisation } from "~/db/queries/accounts/ensure-organisation";
import { type NewPartner, saveNewPartner } from "~/db/queries/organisations/save-new-partner";

import type { AccountNeeds } from "../account-needs";
import { hashPassword } from "../hash-password.server";
import { makeAccount, type Person } from "../make-account";
import { announceClaim } from "./announce-claim";
import { newPartnerRef } from "./new-partner-ref";
import { takeSignUp } from "./take-sign-up";

/** Somebody who signs a partner up; `nib` and `npwp` are digits, `address` is where the request comes from. */
export type SignUpPartner = {
  partner: Omit<NewPartner, "ref">;
  note: string | null;
  person: Person;
  address: string;
};

/**
 * Makes a partner that the public does not see, and its first account, which waits for DPMD. Whether the addresses are in
 * use already shows nowhere.
 * @throws AppError `too_many_attempts`
 */
export async function signUpPartner(needs: AccountNeeds, signUp: SignUpPartner): Promise<{ userId: string }> {
  const { db, clock, settings } = needs;
  const { partner, note, person } = signUp;
  await takeSignUp(needs, signUp.address);
  const passwordHash = await hashPassword(person.password);
  const at = clock.now();
  return db.transaction(async (tx) => {
    const { id: partnerId, ref } = await saveUnderFreeRef(tx, partner);
    const organisationId = await ensureOrganisation(tx, { partnerId });
    const role = "partner_officer";
    const { userId } = await makeAccount(tx, {
      person,
      passwordHash,
      role,
      organisationId,
      standing: "claimed",
      claimNote: note,
      usernameBase: ref,
      publicUrl: settings.publicUrl,
      at,
    });
    const { regencyCode } = settings;
    const organisation = { id: organisationId, name: partner.name };
    await announceClaim(tx, { regencyCode, userId, name: person.name, role, organisation, at });
    return { userId };
  });
}

const TRIES = 5;

async function saveUnderFreeRef(tx: Db, partner: Omit<NewPartner, "ref">): Promise<{ id: number; ref: string }> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const ref = newPartnerRef();
    const id = await saveNewPartner(tx, { ...partner, ref });
    if (id !== null) return { id, ref };
  }
  throw new Error("No free ref was found for a partner");
}
