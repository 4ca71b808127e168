import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { readClaims } from "~/server/accounts/claims/read-claims.server";
import { readDecided } from "~/server/accounts/claims/read-decided.server";
import { documentName } from "~/server/organisations/partner-papers.server";

import { EmptyState } from "../../../components/empty-state";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { refParam } from "../../../http/ref-param";
import { WorkspacePage } from "../../shared/workspace-page";
import { ClaimedOrganisation } from "./claimed-organisation";
import { DECIDED, decideFrom } from "./decide-from";
import { DecisionTold } from "./decision-told";

const Decided = z.enum(DECIDED).nullable().catch(null);
const Count = z.coerce.number().int().min(0).max(1000).catch(0);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const params = new URL(request.url).searchParams;
  const userId = refParam(params.get("orang") ?? "");
  const groups = await orHttpError(() => readClaims(context.services, actor));
  return {
    language: await languageOf(request),
    told: {
      decided: Decided.parse(params.get("sudah")),
      claim: userId === "" ? null : await readDecided(context.services, { actor, userId }),
      count: Count.parse(params.get("jumlah")),
    },
    timeZone: context.services.settings.timeZone,
    groups: groups.map(({ partner, ...group }) => ({
      ...group,
      partner: partner && {
        ...partner,
        documents: partner.documents.map(({ key, ...paper }) => ({ ...paper, name: documentName(key) })),
      },
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const answer = await decideFrom(request, { services: context.services, actor });
  return data(answer, { status: 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) => pageMeta(answer, ({ claims }) => claims);

/** Who waits for DPMD, and do they speak for whom they say? */
export default function ClaimsPage() {
  const { groups, told, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText().pages.claims;
  return (
    <WorkspacePage title={text.title} lead={text.lead}>
      {!answer && <DecisionTold {...told} />}
      {groups.length === 0 && <EmptyState title={text.none.title}>{text.none.text}</EmptyState>}
      {groups.map((group) => (
        <ClaimedOrganisation
          key={`${group.organisation.kind} ${group.organisation.key}`}
          group={group}
          timeZone={timeZone}
          refused={answer ?? null}
        />
      ))}
    </WorkspacePage>
  );
}
