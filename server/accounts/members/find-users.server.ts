import { findSecondFactor } from "~/db/queries/accounts/find-second-factor";
import { findPendingContacts } from "~/db/queries/members/contacts";
import { findUser, searchUsers, type UserListing } from "~/db/queries/members/search-users";
import type { Actor } from "~/matching/domain/actor";
import { rolesToGive } from "~/matching/domain/membership";
import { isAdminOf } from "~/matching/domain/policy";
import type { Channel, Role, Standing } from "~/matching/domain/vocabulary";

import { AppError } from "../../app-error.server";
import type { Services } from "../../services.server";
import { indonesianPhone } from "../sign-in/indonesian-phone.server";

export type { UserListing } from "~/db/queries/members/search-users";

const PAGE_SIZE = 25;

type Needs = Pick<Services, "db" | "clock" | "settings">;

/** What an administrator looks for among a regency's accounts; `page` counts from 1. */
export type FindUsers = { actor: Actor; text: string; role: Role | null; standing: Standing | null; page: number };

/**
 * A page of the regency's accounts, by name; a phone number is found however it is typed.
 * @throws AppError `forbidden`
 */
export async function findUsers(
  { db, settings }: Pick<Needs, "db" | "settings">,
  { actor, ...search }: FindUsers,
): Promise<{ users: UserListing[]; total: number; pageCount: number }> {
  const { regencyCode } = settings;
  if (!isAdminOf(actor, regencyCode)) throw new AppError("forbidden");
  const text = indonesianPhone(search.text) ?? search.text;
  const { found, total } = await searchUsers(db, { ...search, text, regencyCode, pageSize: PAGE_SIZE });
  return { users: found, total, pageCount: Math.ceil(total / PAGE_SIZE) };
}

/** One account, and what can be done about it. */
export type UserReading = {
  user: UserListing;
  isSelf: boolean;
  /** Signing in asks for a code of an app as well. */
  hasSecondFactor: boolean;
  /** Roles the person could have instead. */
  roles: Role[];
  /** Addresses the person stated and has yet to prove. */
  unproven: { channel: Channel; address: string }[];
};

/**
 * One account of the regency, for its administrator.
 * @throws AppError `forbidden`, `not_found`
 */
export async function readUser(
  { db, clock, settings }: Needs,
  { actor, userId }: { actor: Actor; userId: string },
): Promise<UserReading> {
  const { regencyCode } = settings;
  if (!isAdminOf(actor, regencyCode)) throw new AppError("forbidden");
  const user = await findUser(db, { regencyCode, userId });
  if (!user) throw new AppError("not_found");
  const unproven = await findPendingContacts(db, { userIds: [userId], at: clock.now() });
  const organisationId = user.organisation.organisationId ?? 0;
  const roles = rolesToGive(actor, { ...user, userId, organisationId }, regencyCode);
  const hasSecondFactor = (await findSecondFactor(db, userId))?.isConfirmed ?? false;
  return { user, isSelf: actor.userId === userId, hasSecondFactor, roles, unproven };
}
