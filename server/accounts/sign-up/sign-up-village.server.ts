import { ensureOrganisation } from "~/db/queries/accounts/ensure-organisation";
import { findSignUpVillage } from "~/db/queries/villages/find-sign-up-villages";

import { AppError } from "../../app-error.server";
import type { AccountNeeds } from "../account-needs";
import { hashPassword } from "../hash-password.server";
import { makeAccount, type Person } from "../make-account";
import { announceClaim } from "./announce-claim";
import { takeSignUp } from "./take-sign-up";

/** Somebody who says they work for a village; `address` is where the request comes from. */
export type SignUpVillage = {
  village: string;
  position: "village_operator" | "village_head";
  note: string | null;
  person: Person;
  address: string;
};

/**
 * Makes an account that claims the village and waits for DPMD. Whether the addresses are in use already shows nowhere.
 * @throws AppError `village_not_found`, `too_many_attempts`
 */
export async function signUpVillage(needs: AccountNeeds, signUp: SignUpVillage): Promise<{ userId: string }> {
  const { db, clock, settings } = needs;
  const { position, note, person } = signUp;
  const { regencyCode } = settings;
  const village = await findSignUpVillage(db, { regencyCode, key: signUp.village });
  if (!village) throw new AppError("village_not_found");
  await takeSignUp(needs, signUp.address);
  const passwordHash = await hashPassword(person.password);
  const at = clock.now();
  return db.transaction(async (tx) => {
    const organisationId = await ensureOrganisation(tx, { villageId: village.id });
    const { userId } = await makeAccount(tx, {
      person,
      passwordHash,
      role: position,
      organisationId,
      standing: "claimed",
      claimNote: note,
      usernameBase: village.key,
      publicUrl: settings.publicUrl,
      at,
    });
    const organisation = { id: organisationId, name: village.name };
    await announceClaim(tx, { regencyCode, userId, name: person.name, role: position, organisation, at });
    return { userId };
  });
}
