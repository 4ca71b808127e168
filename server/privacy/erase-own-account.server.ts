import { lockPeople } from "~/db/queries/members/lock-people";
import { lockAccount } from "~/db/queries/privacy/lock-account";
import type { Actor } from "~/matching/domain/actor";

import { AppError } from "../app-error.server";
import { isLastAdmin } from "../accounts/members/is-last-admin";
import { tellWhenEmpty } from "../accounts/members/tell-when-empty";
import type { Services } from "../services.server";
import { eraseAccount } from "./erase-account";
import { provePerson } from "./prove-person";

/** `password` is empty, and `hasTypedPhrase` asked instead, for an account without one. */
export type EraseOwnAccount = { actor: Actor; password: string; hasTypedPhrase: boolean };

/**
 * Erases the actor's own account for good. When nobody confirmed is left in the organisation, DPMD is told.
 * @throws AppError `not_found` when it is gone already, `wrong_state` for the last administrator's: somebody must be left
 *   who can let others in, and another can be invited first
 */
export async function eraseOwnAccount(
  services: Services,
  { actor, password, hasTypedPhrase }: EraseOwnAccount,
): Promise<"erased" | "wrong_password" | "wrong_phrase" | "too_many"> {
  const { db, clock, settings } = services;
  const proof = await provePerson(services, { userId: actor.userId, password });
  if (proof === "too_many") return "too_many";
  if (proof === "wrong") return "wrong_password";
  if (proof === "none" && !hasTypedPhrase) return "wrong_phrase";
  await db.transaction(async (tx) => {
    await lockPeople(tx, actor.userId);
    const account = await lockAccount(tx, actor.userId);
    if (!account) throw new AppError("not_found");
    if (await isLastAdmin(tx, account)) throw new AppError("wrong_state");
    const at = clock.now();
    await eraseAccount(tx, { account, by: { userId: actor.userId, role: actor.role }, reason: null, at });
    if (account.standing !== "confirmed") return;
    await tellWhenEmpty(tx, { organisationId: account.organisationId, regencyCode: settings.regencyCode, at });
  });
  return "erased";
}
