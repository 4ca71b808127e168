import { randomBytes, randomUUID } from "node:crypto";

import type { Db } from "~/db/client";
import { ensureOrganisation } from "~/db/queries/accounts/ensure-organisation";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { saveAccount, takeUsername } from "~/db/queries/members/save-account";
import { findOrganisation } from "~/db/queries/organisations/find-organisation";
import { verifyOrganisation } from "~/db/queries/organisations/verify-organisation";
import type { Language } from "~/matching/domain/vocabulary";

import { NO_MAIL_DOMAIN } from "../messages/deliverable";
import { StartupError } from "../startup/startup-error.server";
import { hashPassword } from "./hash-password.server";
import { readablePassword } from "./readable-password";

/** Where an administrator is made, and when. */
type Needs = { db: Db; now: () => Date; regencyCode: string };

/** How to sign in as the new administrator; the password is shown this once and kept nowhere. */
export type MadeAdmin = { username: string; password: string; organisation: string };

/**
 * Makes an administrator of the regency for whoever can run commands on the installation: the first of all accounts, which
 * invites the others, or the way back in when no administrator is left.
 * @throws StartupError `regency_unknown`
 */
export async function makeAdmin(
  { db, now, regencyCode }: Needs,
  { name, language }: { name: string; language: Language },
): Promise<MadeAdmin> {
  const password = readablePassword(randomBytes(32));
  const passwordHash = await hashPassword(password);
  const at = now();
  const id = randomUUID();
  return db.transaction(async (tx) => {
    const regency = await findOrganisation(tx, { regencyCode, kind: "regency", key: regencyCode });
    if (!regency) throw new StartupError("regency_unknown", { code: regencyCode });
    const organisationId = await ensureOrganisation(tx, { regencyCode });
    const username = await takeUsername(tx, regency.key);
    await saveAccount(tx, {
      id,
      name,
      username,
      placeholderEmail: `${id}@${NO_MAIL_DOMAIN}`,
      role: "admin",
      organisationId,
      standing: "confirmed",
      claimNote: null,
      language,
      passwordHash,
      at,
    });
    await verifyOrganisation(tx, { id: organisationId, at });
    await recordAudit(tx, {
      at,
      by: { command: "admin" },
      action: "make_admin",
      subject: { type: "user", ref: id },
      to: "confirmed",
    });
    return { username, password, organisation: regency.name };
  });
}
