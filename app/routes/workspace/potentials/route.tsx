import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { findMyPotentials } from "~/server/potentials/find-my-potentials.server";

import { ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { villageHref } from "../village-work/village-href";
import { VILLAGE_WORKERS, villageIn } from "../village-work/village-in";
import { MyPotentialRow } from "./my-potential-row";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, VILLAGE_WORKERS);
  const language = await languageOf(request);
  const { key, named } = villageIn(request, actor);
  const found = await orHttpError(() => findMyPotentials(context.services, { actor, village: key, language }));
  return { language, named, ...found };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ myPotential }) => myPotential.list);

/** The potentials of a village in every state. */
export default function MyPotentialsPage() {
  const { named, village, potentials } = useLoaderData<typeof loader>();
  const { pages, parts } = useText();
  const text = pages.myPotential.list;
  const add = <ButtonLink href={villageHref(href.newPotential, named)}>{text.add}</ButtonLink>;
  return (
    <WorkspacePage
      title={text.titleOf(parts.place.village(village.status, village.name))}
      lead={potentials.length > 0 ? text.lead : undefined}
      action={
        <div className="cluster">
          {potentials.length > 0 && add}
          {named !== null && (
            <ButtonLink href={villageHref(href.myVillage, named)} variant="secondary">
              {text.profile}
            </ButtonLink>
          )}
        </div>
      }
    >
      {potentials.length === 0 ? (
        <EmptyState title={text.none.title} action={add}>
          {text.none.text}
        </EmptyState>
      ) : (
        <ul className="stack gap-3">
          {potentials.map((potential) => (
            <MyPotentialRow key={potential.ref} potential={potential} />
          ))}
        </ul>
      )}
    </WorkspacePage>
  );
}
