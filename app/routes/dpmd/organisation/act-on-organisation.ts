import { type AppLoadContext, redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor, Organisation } from "~/matching/domain/actor";
import { revoke } from "~/server/accounts/invitations/revoke.server";
import { readOrganisation } from "~/server/organisations/find-organisations.server";

import { httpProblem, orHttpError } from "../../../http/errors";
import { readForm } from "../../../http/read-form";
import { type InviteAnswer, inviteFrom } from "../../shared/members/invite-from";
import { organisationHref } from "./organisation-kinds";

const Deed = z.enum(["invite", "revoke"]);
/** The id of an invitation; none has 0. */
const InvitationId = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).catch(0);

type Asked = { context: AppLoadContext; actor: Actor; kind: Organisation["kind"]; key: string };

/** Invites somebody to the organisation that the address names, or revokes one of its invitations. */
export async function actOnOrganisation(request: Request, asked: Asked): Promise<InviteAnswer> {
  const { context, actor, kind, key } = asked;
  const form = await readForm(request);
  const deed = Deed.safeParse(form.get("tindakan"));
  if (!deed.success) throw httpProblem("bad_request");
  if (deed.data === "invite") return inviteFrom(form, { request, context, actor, to: { kind, key } });
  const { services } = context;
  const { organisation } = await orHttpError(() => readOrganisation(services, { actor, kind, key }));
  const organisationId = organisation.organisationId ?? 0;
  const invitationId = InvitationId.parse(form.get("undangan"));
  await orHttpError(() => revoke(services, { actor, organisationId, invitationId }));
  throw redirect(`${organisationHref({ kind, key })}?dibatalkan`);
}
