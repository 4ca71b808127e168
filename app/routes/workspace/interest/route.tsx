import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";

import { readMyInterest } from "~/server/interests/read-my-interest.server";

import { AutosaveDone } from "../../../components/autosave";
import { Banner } from "../../../components/banner";
import { ButtonLink } from "../../../components/button";
import { TextLink } from "../../../components/text-link";
import { WhyReturned } from "../../../components/why-returned";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { InterestStory } from "../../interest/interest-story";
import { WorkspacePage } from "../../shared/workspace-page";
import { InterestStateTag } from "../interest-work/interest-state-tag";
import { PARTNER_WORKERS } from "../interest-work/partner-in";
import { interestKey, newInterestKey } from "../interest-work/save-keys";
import { actOnInterest } from "./act-on-interest";
import { DoneNote } from "./done-note";
import { InterestSteps } from "./interest-steps";
import { RankedPotentials } from "./ranked-potentials";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, PARTNER_WORKERS);
  const language = await languageOf(request);
  const ref = refParam(params["ref"]);
  const all = new URL(request.url).searchParams.has("semua");
  const reading = await orHttpError(() => readMyInterest(context.services, { actor, ref, language, all }));
  const saveKeys = [interestKey(actor.userId, ref), newInterestKey(actor.userId, reading.partner.ref)];
  return { language, reading, saveKeys };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, PARTNER_WORKERS);
  return actOnInterest(request, { context, actor, ref: refParam(params["ref"]) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ myInterest }, { reading }) => ({
    title: reading.interest.title,
    description: myInterest.overview.description,
  }));

/** Where an interest stands, what comes next, and which potentials fit it. */
export default function MyInterestPage() {
  const { reading, saveKeys } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const isSaved = params.has("tersimpan") || params.get("sudah") === "submit";
  const { interest, partner, state, returnReason, isVerified, events, saved } = reading;
  const text = useText().pages.myInterest.overview;
  const isReturned = state === "draft" && returnReason !== null;
  return (
    <WorkspacePage
      title={interest.title}
      lead={
        <>
          <TextLink href={href.myInterests}>{text.back}</TextLink> · {partner.name}
        </>
      }
      action={<InterestStateTag state={state} isReturned={isReturned} />}
    >
      {isSaved && <AutosaveDone saveKeys={saveKeys} />}
      <DoneNote />
      {isReturned && (
        <Banner tone="warning" title={text.returned}>
          <WhyReturned reason={returnReason} />
        </Banner>
      )}
      {!isVerified && (
        <Banner tone="informative" title={text.unverified.title}>
          <p>{text.unverified.text}</p>
        </Banner>
      )}
      <InterestSteps interestRef={interest.ref} state={state} events={events} />
      <p className="cluster gap-x-4">
        <ButtonLink href={href.shortlist(interest.ref)} variant="secondary">
          {text.shortlist(saved)}
        </ButtonLink>
        {state !== "published" && <span className="text-sm text-muted">{text.draft}</span>}
      </p>
      <details className="card">
        <summary className="min-h-11 content-center font-semibold">{text.stated}</summary>
        <div className="pt-4">
          <InterestStory reading={reading} />
        </div>
      </details>
      <RankedPotentials reading={reading} />
    </WorkspacePage>
  );
}
