import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { readOrganisation } from "~/server/organisations/find-organisations.server";
import { documentName } from "~/server/organisations/partner-papers.server";

import { StatusTag } from "../../../components/status-tag";
import { TextLink } from "../../../components/text-link";
import { Toast } from "../../../components/toast";
import { requireRole } from "../../../http/actor";
import { httpProblem, orHttpError } from "../../../http/errors";
import { orFollowVillage } from "../../../http/follow-village";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { textFor } from "../../../i18n/text";
import { useText } from "../../../i18n/language";
import { InviteForm, SecretLink } from "../../shared/members/invite-form";
import { organisationName } from "../../shared/members/organisation-name";
import { OpenInvitations } from "../../shared/members/open-invitations";
import { WorkspacePage } from "../../shared/workspace-page";
import { actOnOrganisation } from "./act-on-organisation";
import { JudgePapers } from "./judge-papers";
import { kindNamed, organisationHref } from "./organisation-kinds";
import { PeopleList } from "./people-list";

const PapersDecided = z.enum(["verified", "asked"]).nullable().catch(null);

function namedIn(params: LoaderFunctionArgs["params"]) {
  const kind = kindNamed(params["kind"]);
  if (!kind) throw httpProblem("page_not_found");
  return { kind, key: refParam(params["key"]) };
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker", "admin"]);
  const named = namedIn(params);
  const { services } = context;
  const read = () => readOrganisation(services, { actor, ...named });
  const search = new URL(request.url).searchParams;
  const followed = { key: named.key, hrefOf: (key: string) => organisationHref({ kind: "village", key }) };
  const reading = await orHttpError(() =>
    named.kind === "village" ? orFollowVillage(services, followed, read) : read(),
  );
  return {
    language: await languageOf(request),
    timeZone: context.services.settings.timeZone,
    isRevoked: search.has("dibatalkan"),
    papersDecided: PapersDecided.parse(search.get("berkas")),
    ...reading,
    papers: reading.papers && {
      ...reading.papers,
      documents: reading.papers.documents.map(({ key, ...paper }) => ({ ...paper, name: documentName(key) })),
    },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, ["broker", "admin"]);
  const answer = await actOnOrganisation(request, { context, actor, ...namedIn(params) });
  return data(answer, { status: "made" in answer ? 200 : 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ organisations }, { language, organisation }) => ({
    title: organisationName(textFor(language), organisation),
    description: organisations.one.description,
  }));

/** Who is of this organisation, and who could be? */
export default function OrganisationPage() {
  const reading = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText();
  const { organisations: text, members, claims } = words.pages;
  const { organisation, people, invitations, papers, papersDecided, roles, timeZone } = reading;
  const { kind, key, district, isPublic, isVerified } = organisation;
  const made = answer && "made" in answer ? answer.made : null;
  const own = organisationHref(organisation);
  return (
    <WorkspacePage
      title={organisationName(words, organisation)}
      lead={[
        ...(kind === "partner" ? [text.one.partner] : []),
        key,
        ...(district === null ? [] : [words.parts.place.district(district)]),
      ].join(" · ")}
      action={
        <StatusTag tone={isVerified ? "positive" : "neutral"}>{isVerified ? text.verified : text.unverified}</StatusTag>
      }
    >
      <p className="cluster gap-4">
        <TextLink href={href.organisations}>{text.one.back}</TextLink>
        {kind === "village" && <TextLink href={href.village(key)}>{text.one.public}</TextLink>}
        {isPublic && <TextLink href={href.partner(key)}>{text.one.public}</TextLink>}
        {reading.changesVillages && <TextLink href={href.changeVillage(key)}>{text.one.change}</TextLink>}
      </p>
      {reading.isRevoked && !answer && <Toast tone="positive">{members.colleagues.revoked}</Toast>}
      {papersDecided && !answer && (
        <Toast tone="positive">{papersDecided === "asked" ? claims.asked : claims.papersVerified}</Toast>
      )}
      {made && (
        <SecretLink title={members.invite.made} link={made.link} sentTo={made.sentTo} back={own}>
          {members.invite.madeText}
        </SecretLink>
      )}
      <PeopleList people={people} linksUsers={reading.seesUsers} />
      {papers && (
        <JudgePapers
          partner={{ ...papers, ref: key }}
          hasMembers={organisation.hasMembers}
          timeZone={timeZone}
          refused={answer && "refused" in answer ? answer.refused : null}
        />
      )}
      <OpenInvitations invitations={invitations} timeZone={timeZone} />
      {roles.length > 0 ? (
        <InviteForm
          title={organisation.hasMembers ? members.invite.title : members.invite.first}
          roles={roles}
          replaceable={[]}
          reply={answer && "reply" in answer ? answer.reply : undefined}
        />
      ) : (
        <p className="measure text-muted">{text.one.onlyAdmin}</p>
      )}
    </WorkspacePage>
  );
}
