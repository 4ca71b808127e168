import type { Db } from "~/db/client";
import { ensureOrganisation } from "~/db/queries/accounts/ensure-organisation";
import { recordAudit } from "~/db/queries/audit/record-audit";
import { countInvitations, saveInvitation } from "~/db/queries/invitations/invitations";
import { lockMember } from "~/db/queries/members/lock-member";
import {
  findOrganisation,
  type FoundOrganisation,
  type WhichOrganisation,
} from "~/db/queries/organisations/find-organisation";
import type { Actor } from "~/matching/domain/actor";
import { canHandOver, rolesToInvite } from "~/matching/domain/membership";
import { PRODUCT_NAME } from "~/matching/domain/product-name";
import type { Channel, Language, Role } from "~/matching/domain/vocabulary";

import { AppError } from "../../app-error.server";
import { notify } from "../../notifications/notify";
import type { AccountNeeds } from "../account-needs";
import { accountPages } from "../account-pages";
import { hashSecret, newSecret } from "../secret-token";
import { sendLetter } from "../send-letter";

/** Days in which an invitation can be accepted. */
const INVITATION_DAYS = 14;
/** The most open invitations of one organisation. */
const MAX_OPEN = 20;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Somebody to invite; `sendTo` null leaves it to the actor to hand the link over; `replaces` is whose work they take over. */
export type Invite = {
  actor: Actor;
  to: WhichOrganisation;
  name: string;
  role: Role;
  sendTo: { channel: Channel; address: string } | null;
  replaces: string | null;
  language: Language;
};

/** The link, which is shown this once and kept nowhere. */
export type MadeInvitation = { link: string; organisation: string };

/**
 * Invites somebody to an organisation by a link that makes one account within 14 days.
 * @throws AppError `not_found`, `forbidden` for a role or an organisation the actor may not invite to, `wrong_state` while
 *   20 invitations are open or when whoever is replaced is not confirmed any more
 */
export async function invite(needs: AccountNeeds, invited: Invite): Promise<MadeInvitation> {
  const { db, clock, settings } = needs;
  const { actor, to, name, role, sendTo, replaces } = invited;
  const { regencyCode } = settings;
  const at = clock.now();
  const secret = newSecret();
  const link = accountPages(settings.publicUrl).invitation(secret);
  return db.transaction(async (tx) => {
    const organisation = await findOrganisation(tx, { regencyCode, ...to });
    if (!organisation) throw new AppError("not_found");
    const { organisationId: id } = organisation;
    if (!rolesToInvite(actor, { ...organisation, id }, regencyCode).includes(role)) throw new AppError("forbidden");
    const organisationId = id ?? (await ensureOrganisation(tx, organisation.subject));
    if ((await countInvitations(tx, { organisationId, at })) >= MAX_OPEN) throw new AppError("wrong_state");
    if (replaces !== null) await checkReplaced(tx, { actor, userId: replaces, organisationId, regencyCode });
    await saveInvitation(tx, {
      organisationId,
      role,
      name,
      sentTo: sendTo?.address ?? null,
      tokenHash: hashSecret(secret),
      invitedBy: actor.userId,
      replacesUserId: replaces,
      createdAt: at,
      expiresAt: new Date(at.getTime() + INVITATION_DAYS * DAY_MS),
    });
    await tellOf(tx, { invited, organisation, organisationId, at });
    if (sendTo) {
      const facts = { name, organisation: organisation.name, link, product: PRODUCT_NAME };
      const { channel, address } = sendTo;
      const { language } = invited;
      await sendLetter(tx, { channel, to: address, language, write: (letters) => letters.invitation(facts) });
    }
    return { link, organisation: organisation.name };
  });
}

type Replaced = { actor: Actor; userId: string; organisationId: number; regencyCode: string };

async function checkReplaced(tx: Db, { actor, userId, organisationId, regencyCode }: Replaced): Promise<void> {
  const member = await lockMember(tx, userId);
  if (member?.organisationId !== organisationId) throw new AppError("not_found");
  if (member.standing !== "confirmed") throw new AppError("wrong_state");
  if (!canHandOver(actor, { ...member, userId }, regencyCode)) throw new AppError("forbidden");
}

type Told = { invited: Invite; organisation: FoundOrganisation; organisationId: number; at: Date };

async function tellOf(tx: Db, { invited, organisation, organisationId, at }: Told): Promise<void> {
  const { actor, name, role, replaces } = invited;
  const isOwn = actor.organisation.id === organisationId;
  await recordAudit(tx, {
    at,
    by: actor,
    onBehalfOf: isOwn ? null : organisationId,
    action: "invite_member",
    subject: { type: organisation.kind, ref: organisation.key },
    details: { role, sent: invited.sendTo !== null, handOver: replaces !== null },
  });
  await notify(tx, {
    to: { organisationId },
    except: actor.userId,
    kind: "member_invited",
    details: { name },
    path: "/ruang/rekan",
    at,
  });
}
