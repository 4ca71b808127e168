import { takeAddressAttempt } from "~/db/queries/members/take-address-attempt";

import { AppError } from "../../app-error.server";
import type { AccountNeeds } from "../account-needs";

/**
 * Accounts that one network address may make in an hour. A whole office, and in Indonesia every phone of one mobile
 * network in a district, can share an address: the limit stops a flood, not a patient person; DPMD decides on each claim.
 */
const LIMIT = 20;
const MINUTES = 60;

/**
 * Counts a sign-up of the address.
 * @throws AppError `too_many_attempts`
 */
export async function takeSignUp({ db, clock }: AccountNeeds, address: string): Promise<void> {
  const asked = { what: "sign-up", address, at: clock.now(), limit: LIMIT, minutes: MINUTES };
  if (!(await takeAddressAttempt(db, asked))) throw new AppError("too_many_attempts");
}
