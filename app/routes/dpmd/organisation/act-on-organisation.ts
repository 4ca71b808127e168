import { type AppLoadContext, redirect } from "@remix-run/node";
import { z } from "zod";

import type { Actor, Organisation } from "~/matching/domain/actor";
import { revoke } from "~/server/accounts/invitations/revoke.server";
import { readOrganisation } from "~/server/organisations/find-organisations.server";
import { refuseDocuments } from "~/server/organisations/refuse-documents.server";
import { verifyDocuments } from "~/server/organisations/verify-documents.server";

import { ReasonForm } from "../../../forms/member-forms";
import { parseForm } from "../../../forms/parse-form";
import { httpProblem, orHttpError } from "../../../http/errors";
import { readForm } from "../../../http/read-form";
import { type InviteAnswer, inviteFrom } from "../../shared/members/invite-from";
import type { RefusedDecision } from "../claims/decide-from";
import { organisationHref } from "./organisation-kinds";

const Deed = z.enum(["invite", "revoke", "ask_papers", "verify_papers"]);
/** The id of an invitation; none has 0. */
const InvitationId = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).catch(0);

type Asked = { context: AppLoadContext; actor: Actor; kind: Organisation["kind"]; key: string };

/** A link or a form of an invitation, or the form that asks for other papers, to send back. */
export type OrganisationAnswer = InviteAnswer | { refused: RefusedDecision };

/** Does what the form says for the organisation that the address names: its invitations, or a partner's papers. */
export async function actOnOrganisation(request: Request, asked: Asked): Promise<OrganisationAnswer> {
  const { context, actor, kind, key } = asked;
  const form = await readForm(request);
  const deed = Deed.safeParse(form.get("tindakan"));
  if (!deed.success) throw httpProblem("bad_request");
  if (deed.data === "invite") return inviteFrom(form, { request, context, actor, to: { kind, key } });
  const own = organisationHref({ kind, key });
  if (deed.data === "revoke") {
    await revokeIn(form, asked);
    throw redirect(`${own}?dibatalkan`);
  }
  if (kind !== "partner") throw httpProblem("bad_request");
  const { services } = context;
  if (deed.data === "verify_papers") {
    await orHttpError(() => verifyDocuments(services, { actor, partner: key }));
    throw redirect(`${own}?berkas=verified`);
  }
  const parsed = parseForm(form, ReasonForm);
  if (!parsed.ok) return { refused: { form: "ask_papers", about: key, reply: parsed.reply } };
  await orHttpError(() => refuseDocuments(services, { actor, partner: key, reason: parsed.value.reason }));
  throw redirect(`${own}?berkas=asked`);
}

async function revokeIn(form: FormData, { context: { services }, actor, kind, key }: Asked): Promise<void> {
  const { organisation } = await orHttpError(() => readOrganisation(services, { actor, kind, key }));
  const organisationId = organisation.organisationId ?? 0;
  const invitationId = InvitationId.parse(form.get("undangan"));
  await orHttpError(() => revoke(services, { actor, organisationId, invitationId }));
}
