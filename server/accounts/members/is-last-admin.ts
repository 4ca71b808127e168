import type { Db } from "~/db/client";
import { countConfirmed } from "~/db/queries/members/count-confirmed";
import type { Member } from "~/matching/domain/membership";

/** Whether nobody else could let people in once this one is no administrator any more; exact while DPMD's people are locked. */
export async function isLastAdmin(
  db: Db,
  { role, standing, organisationId }: Omit<Member, "userId">,
): Promise<boolean> {
  if (role !== "admin" || standing !== "confirmed") return false;
  return (await countConfirmed(db, { organisationId, role })) <= 1;
}
