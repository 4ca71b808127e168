import { type Claim, findClaims } from "~/db/queries/claims/find-claims";
import { findSimilarPartners } from "~/db/queries/claims/find-similar-partners";
import { findPendingContacts } from "~/db/queries/members/contacts";
import { type DocumentRecord, findPartnerDocuments } from "~/db/queries/organisations/partner-documents";
import type { Actor } from "~/matching/domain/actor";
import { isBrokerOf } from "~/matching/domain/policy";
import type { Channel } from "~/matching/domain/vocabulary";

import { AppError } from "../../app-error.server";
import type { Services } from "../../services.server";

/** Somebody who waits, and the addresses they stated and have yet to prove. */
export type WaitingPerson = Claim & { unproven: { channel: Channel; address: string }[] };

/** Everybody who waits for one organisation: more than one are rivals. */
export type ClaimGroup = {
  organisation: Claim["organisation"];
  members: number;
  people: WaitingPerson[];
  partner:
    | (NonNullable<Claim["partner"]> & { documents: DocumentRecord[]; similar: { ref: string; name: string }[] })
    | null;
};

type Needs = Pick<Services, "db" | "clock" | "settings">;

/**
 * The people who wait for DPMD, organisation by organisation, the longest waiting first.
 * @throws AppError `forbidden`
 */
export async function readClaims({ db, clock, settings }: Needs, actor: Actor): Promise<ClaimGroup[]> {
  const { regencyCode } = settings;
  if (!isBrokerOf(actor, regencyCode)) throw new AppError("forbidden");
  const claims = await findClaims(db, { regencyCode });
  const userIds = claims.map(({ userId }) => userId);
  const partnerIds = [...new Set(claims.flatMap(({ partner }) => partner?.id ?? []))];
  const pending = await findPendingContacts(db, { userIds, at: clock.now() });
  const documents = await findPartnerDocuments(db, { partnerIds, onlySentBy: null });
  const similar = await findSimilarPartners(db, partnerIds);
  const groups = new Map<number, ClaimGroup>();
  for (const claim of claims) {
    const { organisation, members, partner } = claim;
    const person = { ...claim, unproven: pending.filter(({ userId }) => userId === claim.userId) };
    const group = groups.get(organisation.organisationId ?? 0);
    if (group) {
      group.people.push(person);
      continue;
    }
    const isTheirs = ({ partnerId }: { partnerId: number }) => partnerId === partner?.id;
    groups.set(organisation.organisationId ?? 0, {
      organisation,
      members,
      people: [person],
      partner: partner && {
        ...partner,
        documents: documents.filter(isTheirs),
        similar: similar.filter(isTheirs).map(({ ref, name }) => ({ ref, name })),
      },
    });
  }
  return [...groups.values()];
}
