import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import {
  MOST_PROPOSED,
  previewProposals,
  proposeIntroductions,
} from "~/server/introductions/propose-introductions.server";

import { Button, ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { ErrorSummary } from "../../../components/error-summary";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { useText } from "../../../i18n/language";
import { PAIR_PARAMETER, pairsIn } from "../../../http/pair-in-url";
import { WorkspacePage } from "../../shared/workspace-page";
import { PreviewedPair } from "./previewed-pair";
import { readProposals, reasonField } from "./read-proposals";

/** The pairs that an address names. */
const namedIn = ({ url }: Request) => pairsIn(new URL(url).searchParams.getAll(PAIR_PARAMETER)).slice(0, MOST_PROPOSED);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const language = await languageOf(request);
  const pairs = namedIn(request);
  const previews = await orHttpError(() => previewProposals(context.services, { actor, pairs, language }));
  return { language, previews };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const { services } = context;
  const form = await readForm(request);
  const asked = { actor, pairs: namedIn(request), language: await languageOf(request) };
  const previews = await orHttpError(() => previewProposals(services, asked));
  const read = readProposals(form, previews);
  if (!read.ok) return data({ reply: read.reply }, { status: 400 });
  const { proposed, refused } = await orHttpError(() =>
    proposeIntroductions(services, { actor, proposals: read.proposals }),
  );
  return redirect(`${href.introductionDesk}?tahap=menunggu-pihak&usul=${proposed}&gagal=${refused.length}`, {
    status: 303,
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ introductions: { preview } }) => ({ title: preview.title, description: preview.description }));

/** Names hold what an id cannot. */
const reasonId = (place: number) => `alasan-${place}`;

/** A last look at what will be proposed; what speaks against a pair asks for a reason. */
export default function PreviewPage() {
  const { previews } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText();
  const text = words.pages.introductions.preview;
  const problems = answer?.reply.problems ?? {};
  const sentence = (name: string) => {
    const problem = problems[name];
    return problem && words.forms.problems[problem.code](problem.limit);
  };
  const back = (
    <ButtonLink href={href.introductionSuggestions} variant="quiet">
      {text.back}
    </ButtonLink>
  );
  const possible = previews.filter(({ standingRef }) => standingRef === null);
  const errors = previews.flatMap(({ potential, interest }, place) => {
    const message = sentence(reasonField({ potential: potential.ref, interest: interest.ref }));
    const label = text.reason(potential.title, interest.title);
    return message ? [{ fieldId: reasonId(place), message: `${label}: ${message}` }] : [];
  });
  return (
    <WorkspacePage title={text.title} lead={previews.length > 0 && text.lead} under={href.introductionDesk}>
      {previews.length === 0 && (
        <EmptyState title={text.none.title} action={back}>
          {text.none.text}
        </EmptyState>
      )}
      {previews.length > 0 && (
        <form method="post" className="stack gap-6">
          <ErrorSummary errors={errors} />
          <ul className="stack gap-4">
            {previews.map((preview, place) => {
              const pair = { potential: preview.potential.ref, interest: preview.interest.ref };
              const name = reasonField(pair);
              return (
                <PreviewedPair
                  key={name}
                  preview={preview}
                  name={name}
                  id={reasonId(place)}
                  typed={answer?.reply.values[name]?.[0]}
                  error={sentence(name)}
                />
              );
            })}
          </ul>
          <div className="cluster">
            {possible.length > 0 && <Button type="submit">{text.button(possible.length)}</Button>}
            {back}
          </div>
        </form>
      )}
    </WorkspacePage>
  );
}
