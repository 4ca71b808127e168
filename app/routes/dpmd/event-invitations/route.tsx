import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { mayChangePlan } from "~/matching/domain/event-state";
import { invite, uninvite } from "~/server/events/invite.server";
import { readInvitations } from "~/server/events/read-invitations.server";

import { TextLink } from "../../../components/text-link";
import { Toast } from "../../../components/toast";
import { requireRole } from "../../../http/actor";
import { httpProblem, orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { InviteForm } from "./invite-form";
import { ParticipantTable } from "./participant-table";

const Count = z.coerce.number().int().min(0).max(100_000).nullable().catch(null);
const Id = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

/** More than a regency has. */
const MOST_NAMED = 2_000;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const reading = await orHttpError(() => readInvitations(context.services, { actor, ref: refParam(params["ref"]) }));
  const { searchParams } = new URL(request.url);
  const count = (name: string) => (searchParams.has(name) ? Count.parse(searchParams.get(name)) : null);
  return { language: await languageOf(request), reading, invited: count("diundang"), removed: count("ditarik") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const ref = refParam(params["ref"]);
  const form = await readForm(request);
  const page = href.eventInvitations(ref);
  const { services } = context;
  switch (form.get("tindakan")) {
    case "invite": {
      const named = (name: string) =>
        form
          .getAll(name)
          .slice(0, MOST_NAMED)
          .map((key) => refParam(typeof key === "string" ? key : undefined));
      const asked = { actor, ref, villages: named("desa"), partners: named("mitra") };
      const { invited } = await orHttpError(() => invite(services, asked));
      return redirect(`${page}?diundang=${invited}`, { status: 303 });
    }
    case "invite_with_potentials": {
      const { uninvited } = await orHttpError(() => readInvitations(services, { actor, ref }));
      const villages = uninvited.villages.filter(({ hasPotentials }) => hasPotentials).map(({ key }) => key);
      const { invited } = await orHttpError(() => invite(services, { actor, ref, villages, partners: [] }));
      return redirect(`${page}?diundang=${invited}`, { status: 303 });
    }
    case "uninvite": {
      const participant = Id.safeParse(form.get("peserta"));
      if (!participant.success) throw httpProblem("bad_request");
      const asked = { actor, ref, participants: [participant.data] };
      const { removed } = await orHttpError(() => uninvite(services, asked));
      return redirect(`${page}?ditarik=${removed}`, { status: 303 });
    }
    default:
      throw httpProblem("bad_request");
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ events: { invitations } }, { reading: { event } }) => ({
    title: invitations.title(event.title),
    description: invitations.description,
  }));

/** Who comes, and what do they wish? */
export default function InvitationsPage() {
  const { reading, invited, removed } = useLoaderData<typeof loader>();
  const text = useText().pages.events.invitations;
  const { event, participants, uninvited } = reading;
  return (
    <WorkspacePage
      title={text.title(event.title)}
      lead={<TextLink href={href.event(event.ref)}>{event.title}</TextLink>}
      under={href.events}
    >
      {invited !== null && <Toast tone="positive">{text.invited(invited)}</Toast>}
      {removed !== null && <Toast tone="positive">{text.removed(removed)}</Toast>}
      {participants.length === 0 && <p className="text-muted">{text.none}</p>}
      {participants.length > 0 && (
        <ParticipantTable eventRef={event.ref} participants={participants} mayRemove={mayChangePlan(event)} />
      )}
      {event.state !== "closed" && <InviteForm uninvited={uninvited} />}
    </WorkspacePage>
  );
}
