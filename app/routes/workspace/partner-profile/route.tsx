import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import type { Actor } from "~/matching/domain/actor";
import { readMyPartner } from "~/server/partners/read-my-partner.server";

import { AutosaveDone } from "../../../components/autosave";
import { Banner } from "../../../components/banner";
import { ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { StatusTag } from "../../../components/status-tag";
import { TextLink } from "../../../components/text-link";
import { Toast } from "../../../components/toast";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { PARTNER_WORKERS, partnerIn } from "../interest-work/partner-in";
import { PartnerFormParts } from "./partner-form-parts";
import { savePartnerFrom } from "./save-partner";

/** Who claims a partner sees its profile once DPMD has confirmed them. */
const isWaiting = ({ organisation, standing }: Actor) => organisation.kind === "partner" && standing === "claimed";

const saveKeyOf = ({ userId }: Actor, ref: string) => `${userId}:mitra:${ref}`;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, PARTNER_WORKERS);
  const language = await languageOf(request);
  if (isWaiting(actor)) return { language, partner: null, saveKey: "", named: null, isSaved: false };
  const named = partnerIn(request, actor);
  const partner = await orHttpError(() => readMyPartner(context.services, { actor, partner: named }));
  const isSaved = new URL(request.url).searchParams.has("tersimpan");
  return { language, partner, saveKey: saveKeyOf(actor, partner.ref), named, isSaved };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, PARTNER_WORKERS);
  return savePartnerFrom(request, { context, actor, named: partnerIn(request, actor) });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ myPartner }) => myPartner);

/** What a partner says of itself, and whether DPMD has verified it. */
export default function PartnerProfilePage() {
  const { partner, saveKey, named, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText().pages.myPartner;
  if (!partner) {
    return (
      <WorkspacePage title={text.title}>
        <EmptyState
          title={text.waiting.title}
          action={<ButtonLink href={href.myInterests}>{text.waiting.go}</ButtonLink>}
        >
          {text.waiting.text}
        </EmptyState>
      </WorkspacePage>
    );
  }
  const { ref, isVerified, profile } = partner;
  const tag = isVerified ? text.verified : text.unverified;
  return (
    <WorkspacePage
      title={named === null ? text.title : text.titleOf(profile.name)}
      lead={text.lead}
      action={<StatusTag tone={isVerified ? "positive" : "warning"}>{tag}</StatusTag>}
    >
      {isSaved && !answer && (
        <>
          <AutosaveDone saveKeys={[saveKey]} />
          <Toast tone="positive">{text.saved}</Toast>
        </>
      )}
      {named !== null && <Banner tone="informative" title={text.onBehalf(profile.name)} />}
      {!isVerified && (
        <Banner tone="informative" title={text.unverified}>
          <p>{text.unverifiedText}</p>
        </Banner>
      )}
      {isVerified && (
        <p>
          <TextLink href={href.partner(ref)}>{text.public}</TextLink>
        </p>
      )}
      <PartnerFormParts partner={partner} saveKey={saveKey} answer={answer} />
    </WorkspacePage>
  );
}
