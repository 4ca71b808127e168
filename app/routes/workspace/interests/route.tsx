import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { findMyInterests } from "~/server/interests/find-my-interests.server";

import { ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { PARTNER_WORKERS, partnerHref, partnerIn } from "../interest-work/partner-in";
import { MyInterestRow } from "./my-interest-row";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, PARTNER_WORKERS);
  const named = partnerIn(request, actor);
  const interests = await orHttpError(() => findMyInterests(context.services, { actor, partner: named }));
  const isOfPartner = actor.organisation.kind === "partner";
  const { timeZone } = context.services.settings;
  return { language: await languageOf(request), interests, named, isOfPartner, timeZone };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ myInterest }) => myInterest.list);

/** The interests of a partner in every state, with what fits each. */
export default function MyInterestsPage() {
  const { interests, named, isOfPartner, timeZone } = useLoaderData<typeof loader>();
  const text = useText().pages.myInterest.list;
  const [first] = interests;
  const mayAdd = isOfPartner || named !== null;
  const add = mayAdd && <ButtonLink href={partnerHref(href.newInterest, named)}>{text.add}</ButtonLink>;
  return (
    <WorkspacePage
      title={named !== null && first ? text.titleOf(first.partner.name) : text.title}
      lead={interests.length > 0 ? text.lead : undefined}
      action={interests.length > 0 && add}
    >
      {interests.length === 0 ? (
        <EmptyState title={text.none.title} action={add}>
          {text.none.text}
        </EmptyState>
      ) : (
        <ul className="stack gap-3">
          {interests.map((interest) => (
            <MyInterestRow
              key={interest.ref}
              interest={interest}
              timeZone={timeZone}
              showsPartner={!isOfPartner && named === null}
            />
          ))}
        </ul>
      )}
    </WorkspacePage>
  );
}
