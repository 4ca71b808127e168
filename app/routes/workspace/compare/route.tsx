import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { compareMatches } from "~/server/shortlist/compare-matches.server";

import { Banner } from "../../../components/banner";
import { ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { PlaceLine } from "../../../components/place-line";
import { TextLink } from "../../../components/text-link";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { PARTNER_WORKERS } from "../interest-work/partner-in";
import { CompareCriteria } from "./compare-criteria";
import { CompareTable } from "./compare-table";
import { LETTERS } from "./letters";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, PARTNER_WORKERS);
  const language = await languageOf(request);
  const ref = refParam(params["ref"]);
  const potentials = new URL(request.url).searchParams.getAll("p").map(refParam);
  const comparison = await orHttpError(() => compareMatches(context.services, { actor, ref, potentials, language }));
  return { language, comparison };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ shortlist: { compare } }) => ({ title: compare.title, description: compare.description }));

/** Which of two to four potentials fits an interest better, and why. */
export default function ComparePage() {
  const { comparison } = useLoaderData<typeof loader>();
  const words = useText().pages.shortlist;
  const text = words.compare;
  const { interest, compared, missing } = comparison;
  const back = `${href.myInterest(interest.ref)}#cocok`;
  return (
    <WorkspacePage
      title={text.title}
      lead={text.lead(interest.title)}
      action={
        <ButtonLink href={href.myInterest(interest.ref)} variant="secondary">
          {words.back}
        </ButtonLink>
      }
    >
      {missing > 0 && <Banner tone="warning" title={text.missing(missing)} />}
      {compared.length < 2 ? (
        <EmptyState title={text.tooFew.title} action={<ButtonLink href={back}>{words.none.see}</ButtonLink>}>
          {text.tooFew.text}
        </EmptyState>
      ) : (
        <>
          <ul className="grid gap-4 sm:grid-cols-2 md:grid-flow-col md:auto-cols-fr md:grid-cols-none">
            {compared.map(({ potential }, place) => (
              <li key={potential.ref} className="border-l-4 border-brand pl-3">
                <p className="font-semibold" lang="id">
                  {LETTERS[place]} · <TextLink href={href.potential(potential.ref)}>{potential.title}</TextLink>
                </p>
                <PlaceLine
                  village={potential.village.name}
                  status={potential.village.status}
                  district={potential.district}
                />
              </li>
            ))}
          </ul>
          <CompareTable compared={compared} />
          <CompareCriteria compared={compared} />
        </>
      )}
    </WorkspacePage>
  );
}
