import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { readClaims } from "~/server/accounts/claims/read-claims.server";
import { documentName } from "~/server/organisations/partner-papers.server";

import { Banner } from "../../../components/banner";
import { Button } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { Toast } from "../../../components/toast";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { ClaimedOrganisation } from "./claimed-organisation";
import { decideFrom } from "./decide-from";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const groups = await orHttpError(() => readClaims(context.services, actor));
  return {
    language: await languageOf(request),
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
  return data(answer, { status: answer.did === null ? 400 : 200 });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) => pageMeta(answer, ({ claims }) => claims);

/** Who waits for DPMD, and do they speak for whom they say? */
export default function ClaimsPage() {
  const { groups, timeZone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText().pages.claims;
  return (
    <WorkspacePage title={text.title} lead={text.lead}>
      {answer?.did === "accepted" && <Toast tone="positive">{text.accepted(answer.organisation)}</Toast>}
      {answer?.did === "refused" && <Toast tone="positive">{text.refused(answer.organisation)}</Toast>}
      {answer?.did === "asked" && <Toast tone="positive">{text.asked}</Toast>}
      {answer?.did === "others_refused" && <Toast tone="positive">{text.othersRefused(answer.count)}</Toast>}
      {answer?.did === "accepted" && answer.rivals > 0 && (
        <Banner tone="warning" title={text.othersLeft(answer.rivals)}>
          <form method="post" className="stack gap-3">
            <input type="hidden" name="tindakan" value="refuse_others" />
            <input type="hidden" name="orang" value={answer.acceptedId} />
            <input type="hidden" name="reason" value={text.refuseOthersReason} />
            <p>{text.refuseOthersReason}</p>
            <p>
              <Button variant="secondary">{text.refuseOthers}</Button>
            </p>
          </form>
        </Banner>
      )}
      {groups.length === 0 && <EmptyState title={text.none.title}>{text.none.text}</EmptyState>}
      {groups.map((group) => (
        <ClaimedOrganisation
          key={`${group.organisation.kind} ${group.organisation.key}`}
          group={group}
          timeZone={timeZone}
          refused={answer?.did === null ? answer : null}
        />
      ))}
    </WorkspacePage>
  );
}
