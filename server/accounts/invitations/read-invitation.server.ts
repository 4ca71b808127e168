import { findInvitation, type OpenInvitation } from "~/db/queries/invitations/invitations";
import { findOrganisation, type FoundOrganisation } from "~/db/queries/organisations/find-organisation";

import type { Services } from "../../services.server";
import { hashSecret } from "../secret-token";

/** An invitation as whoever holds its link sees it. */
export type InvitationReading = Pick<OpenInvitation, "role" | "name" | "sentTo" | "replaces" | "expiresAt"> & {
  invitedBy: string;
  organisation: FoundOrganisation;
};

/** The open invitation of a link; null when it ran out, was used or revoked, or never was. */
export async function readInvitation(
  { db, clock, settings }: Pick<Services, "db" | "clock" | "settings">,
  token: string,
): Promise<InvitationReading | null> {
  const invitation = await findInvitation(db, { tokenHash: hashSecret(token), at: clock.now() });
  if (!invitation) return null;
  const { organisationId, role, name, sentTo, replaces, expiresAt } = invitation;
  const organisation = await findOrganisation(db, { regencyCode: settings.regencyCode, organisationId });
  if (!organisation) return null;
  return { role, name, sentTo, expiresAt, invitedBy: invitation.invitedBy.name, replaces, organisation };
}
