import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Fragment } from "react";

import { previewChange } from "~/server/villages/succession/preview-change.server";

import { Banner } from "../../../components/banner";
import { TextLink } from "../../../components/text-link";
import { Toast } from "../../../components/toast";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { orFollowVillage } from "../../../http/follow-village";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { textFor } from "../../../i18n/text";
import { WorkspacePage } from "../../shared/workspace-page";
import { organisationHref } from "../organisation/organisation-kinds";
import { carryOutFrom } from "./carry-out-from";
import { ConfirmChange, StateChange } from "./change-forms";
import { statedIn } from "./stated-in";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const village = refParam(params["key"]);
  const search = new URL(request.url).searchParams;
  const stated = statedIn(search, village);
  const { services } = context;
  const read = () => previewChange(services, { actor, village, stated });
  const followed = { key: village, hrefOf: href.changeVillage };
  const preview = await orHttpError(() => orFollowVillage(services, followed, read));
  return { language: await languageOf(request), stated, isDone: search.has("selesai"), ...preview };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(context);
  const village = refParam(params["key"]);
  const refused = await carryOutFrom(request, { services: context.services, actor, village });
  return data(refused, { status: 400 });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ organisations }, { language, village: { status, name } }) => ({
    title: organisations.change.title(textFor(language).parts.place.village(status, name)),
    description: organisations.change.description,
  }));

const HOLDINGS = ["potentials", "people", "interests"] as const;

/** What becomes of this village, and what goes with it? */
export default function VillageChangePage() {
  const { village, holdings, plan, stated, isDone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { parts, pages } = useText();
  const text = pages.organisations.change;
  const name = parts.place.village(village.status, village.name);
  return (
    <WorkspacePage title={text.title(name)} lead={text.lead} under={href.organisations}>
      <p>
        <TextLink href={organisationHref({ kind: "village", key: village.key })}>{name}</TextLink>
      </p>
      {isDone && !answer && <Toast tone="positive">{text.done}</Toast>}
      <section className="card stack gap-1">
        <h2 className="text-lg">{text.now}</h2>
        <p>
          {name} · <span className="tabular">{village.key}</span> · {parts.place.district(village.district.name)}
        </p>
        <h3 className="text-base">{text.goesWith}</h3>
        <dl className="facts">
          {HOLDINGS.map((what) => (
            <Fragment key={what}>
              <dt>{text.holdings[what]}</dt>
              <dd className="tabular">{holdings[what]}</dd>
            </Fragment>
          ))}
        </dl>
      </section>
      {typeof plan === "string" && (
        <div role="alert" id="akibat">
          <Banner tone="negative" title={text.problems[plan]} />
        </div>
      )}
      <StateChange village={village.key} stated={stated} />
      {plan !== null && typeof plan === "object" && stated && (
        <ConfirmChange plan={plan} stated={stated} reply={answer?.reply} />
      )}
    </WorkspacePage>
  );
}
