import { endDemoAccounts } from "~/db/queries/accounts/end-demo-accounts";
import { ensureOrganisation, type OrganisationSubject } from "~/db/queries/accounts/ensure-organisation";
import { type DemoHosts, findDemoHosts } from "~/db/queries/accounts/find-demo-hosts";
import { isCredentialUntouched } from "~/db/queries/accounts/is-credential-untouched";
import { saveDemoAccount } from "~/db/queries/accounts/save-demo-account";
import { ORGANISATION_OF_ROLE } from "~/matching/domain/actor";
import { type Role, ROLES } from "~/matching/domain/vocabulary";

import { demoAccountsId } from "../i18n/demo-accounts.id";
import { NO_MAIL_DOMAIN } from "../messages/deliverable";
import type { Services } from "../services.server";
import { hashPassword } from "./hash-password.server";
import { readablePassword } from "./readable-password";
import type { Auth } from "./sign-in/auth";

/** How to sign in as one of the demonstration's accounts; `organisation` is the name of whom it works for. */
export type DemoSignIn = { role: Role; username: string; password: string; organisation: string };

type Needs = Pick<Services, "db" | "clock" | "market" | "settings"> & { auth: Pick<Auth, "derive"> };

/**
 * While the market is the demonstration's: one confirmed account per role, made again as it was at every start. In any
 * other market there is none, and those that were there before are ended. The passwords follow from the installation's secret:
 * they are the same at each start and different everywhere.
 */
export async function ensureDemoAccounts({ db, auth, clock, market, settings }: Needs): Promise<DemoSignIn[]> {
  const at = clock.now();
  const hosts = market.current().isDemonstration ? await findDemoHosts(db, settings.regencyCode) : null;
  if (!hosts) {
    await endDemoAccounts(db, at);
    return [];
  }
  return Promise.all(ROLES.map((role) => ensureAccount({ db, auth }, { role, host: hostOf(role, hosts), at })));
}

type Wanted = { role: Role; host: Host; at: Date };

async function ensureAccount(
  { db, auth }: Pick<Needs, "db" | "auth">,
  { role, host, at }: Wanted,
): Promise<DemoSignIn> {
  const { username, name } = demoAccountsId[role];
  const password = readablePassword(auth.derive(`demo-account:${username}`));
  const organisationId = await ensureOrganisation(db, host.subject);
  // Follows from the secret as the password does: a credential of this id, left alone, needs no slow hash again.
  const credentialId = auth.derive(`demo-credential:${username}`).toString("base64url");
  const isKept = await isCredentialUntouched(db, credentialId);
  const credential = { id: credentialId, passwordHash: isKept ? null : await hashPassword(password) };
  const email = `${username}@${NO_MAIL_DOMAIN}`;
  await saveDemoAccount(db, { id: username, username, email, name, role, organisationId, credential, at });
  return { role, username, password, organisation: host.organisation };
}

type Host = { subject: OrganisationSubject; organisation: string };

function hostOf(role: Role, { village, partner, regency, province }: DemoHosts): Host {
  const hosts = {
    village: { subject: { villageId: village.id }, organisation: village.name },
    partner: { subject: { partnerId: partner.id }, organisation: partner.name },
    district: { subject: { districtCode: village.districtCode }, organisation: village.district },
    regency: { subject: { regencyCode: regency.code }, organisation: regency.name },
    province: { subject: { provinceCode: province.code }, organisation: province.name },
  };
  return hosts[ORGANISATION_OF_ROLE[role]];
}
