import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { compareVersion, readLearning, readVersions } from "~/server/weights/read-versions.server";

import { Banner } from "../../../components/banner";
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
import { actOnVersion } from "./act-on-version";
import { Activations } from "./activations";
import { ComparedVersionView } from "./compared-version";
import { LearningView } from "./learning";
import { VersionList } from "./version-list";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const { services } = context;
  const search = new URL(request.url).searchParams;
  const chosen = search.get("versi");
  const history = await orHttpError(() => readVersions(services, actor));
  const compared = chosen && chosen !== history.active;
  return {
    language: await languageOf(request),
    history,
    timeZone: services.settings.timeZone,
    compared: compared ? await orHttpError(() => compareVersion(services, { actor, version: chosen })) : null,
    learning: await orHttpError(() => readLearning(services, actor)),
    showsAll: search.has("semua"),
    // Only what holds can just have been chosen.
    isActivated: search.get("dipakai") === history.active,
    isAsked: search.has("diminta"),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(context);
  return actOnVersion(await readForm(request), { context, actor });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ weights }) => weights.versions);

/** Every version of the weights: one beside that which holds, with what it would change and for whom, to be let hold. */
export default function WeightVersionsPage() {
  const { history, timeZone, compared, learning, showsAll, isActivated, isAsked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const text = useText().pages.weights;
  if (compared) {
    const title = text.versions.compared(versionName(compared.version.weights.version, text));
    return (
      <WorkspacePage title={title} under={href.settings}>
        <ComparedVersionView compared={compared} active={history.active} answer={answer} />
      </WorkspacePage>
    );
  }
  return (
    <WorkspacePage title={text.versions.title} lead={text.versions.lead} under={href.settings}>
      {answer?.isStale && (
        <Banner tone="warning" title={text.versions.stale.title}>
          <p>{text.versions.stale.text(versionName(history.active, text))}</p>
        </Banner>
      )}
      {isActivated && <Toast tone="positive">{text.versions.activated(versionName(history.active, text))}</Toast>}
      {isAsked && <Toast tone="informative">{text.learning.asked}</Toast>}
      <VersionList history={history} timeZone={timeZone} showsAll={showsAll} />
      <LearningView learning={learning} versions={history.versions} />
      <Activations activations={history.activations} timeZone={timeZone} />
    </WorkspacePage>
  );
}
