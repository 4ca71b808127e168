import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { FUND_SOURCES } from "~/matching/domain/vocabulary";
import { readWeights } from "~/server/weights/read-weights.server";

import { Banner } from "../../../components/banner";
import { TextLink } from "../../../components/text-link";
import { Toast } from "../../../components/toast";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { versionName } from "../weight-parts/weight-names";
import { actOnWeights } from "./act-on-weights";
import { WeightsEditor } from "./weights-editor";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const { version, partner, village, segments = {} } = await orHttpError(() => readWeights(context.services, actor));
  const saved = new URL(request.url).searchParams.get("tersimpan");
  return {
    language: await languageOf(request),
    active: { version, partner, village, segments: FUND_SOURCES.filter((source) => segments[source]) },
    // Only what holds can just have been saved.
    isSaved: saved === version,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(context);
  return actOnWeights(await readForm(request), { context, actor });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ weights }) => weights);

/** How important each criterion is: DPMD sees it, changes it, and sees first whom that would raise and lower. */
export default function WeightsPage() {
  const { active, isSaved } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText().pages.weights;
  const isStale = answer !== undefined && answer.basis !== active.version;
  return (
    <WorkspacePage title={text.title} lead={`${text.lead} ${text.rulesStay}`} under={href.settings}>
      {isSaved && !answer && <Toast tone="positive">{text.saved(versionName(active.version, text))}</Toast>}
      {isStale && (
        <Banner tone="warning" title={text.stale.title}>
          <p>{text.stale.text(versionName(active.version, text))}</p>
        </Banner>
      )}
      {answer?.isUnchanged && (
        <Banner tone="informative" title={text.unchanged.title}>
          <p>{text.unchanged.text}</p>
        </Banner>
      )}
      <p>
        {text.holds} <strong>{versionName(active.version, text)}</strong>.{" "}
        <TextLink href={href.weightVersions}>{text.history}</TextLink>
      </p>
      <WeightsEditor active={active} answer={answer} />
    </WorkspacePage>
  );
}
