import { findOrganisation } from "~/db/queries/organisations/find-organisation";
import { countOtherConfirmed } from "~/db/queries/privacy/count-other-confirmed";
import { lockAccount } from "~/db/queries/privacy/lock-account";
import type { Actor } from "~/matching/domain/actor";

import { AppError } from "../app-error.server";
import { notify } from "../notifications/notify";
import type { Services } from "../services.server";
import { eraseAccount } from "./erase-account";
import { provePerson } from "./prove-person";

/** `password` is empty, and `hasTypedPhrase` asked instead, for an account without one. */
export type EraseOwnAccount = { actor: Actor; password: string; hasTypedPhrase: boolean };

/**
 * Erases the actor's own account for good. When nobody confirmed is left in the organisation, DPMD is told.
 * @throws AppError `not_found` when it is gone already
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
    const account = await lockAccount(tx, actor.userId);
    if (!account) throw new AppError("not_found");
    const at = clock.now();
    const others = await countOtherConfirmed(tx, { userId: account.id, organisationId: account.organisationId });
    await eraseAccount(tx, { account, by: { userId: actor.userId, role: actor.role }, reason: null, at });
    if (others > 0 || actor.standing !== "confirmed") return;
    const { regencyCode } = settings;
    const organisation = await findOrganisation(tx, { regencyCode, organisationId: account.organisationId });
    if (!organisation) return;
    await notify(tx, {
      to: { regencyCode, roles: ["broker", "admin"] },
      kind: "organisation_empty",
      details: { organisation: organisation.name },
      path: "/dpmd/organisasi",
      at,
    });
  });
  return "erased";
}
