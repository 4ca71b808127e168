import { findPendingContacts } from "~/db/queries/members/contacts";
import { findUser } from "~/db/queries/members/search-users";
import type { Actor } from "~/matching/domain/actor";
import type { Channel, VillageStatus } from "~/matching/domain/vocabulary";

import { AppError } from "../../app-error.server";
import type { Services } from "../../services.server";

/** What somebody should know of the account they have just made. */
export type OwnSignUp = {
  username: string | null;
  /** `status` is that of a village, null for others. */
  organisation: { name: string; status: VillageStatus | null };
  /** Waiting for DPMD. */
  isClaimed: boolean;
  /** Which sorts of address were written to, whether or not somebody else has them already. */
  written: Channel[];
};

/**
 * One's own new account.
 * @throws AppError `not_found` when its organisation is of another regency
 */
export async function readOwnSignUp(
  { db, clock, settings }: Pick<Services, "db" | "clock" | "settings">,
  actor: Actor,
): Promise<OwnSignUp> {
  const user = await findUser(db, { regencyCode: settings.regencyCode, userId: actor.userId });
  if (!user) throw new AppError("not_found");
  const pending = await findPendingContacts(db, { userIds: [actor.userId], at: clock.now() });
  return {
    username: user.username,
    organisation: { name: user.organisation.name, status: user.organisation.status },
    isClaimed: user.standing === "claimed",
    written: pending.map(({ channel }) => channel),
  };
}
