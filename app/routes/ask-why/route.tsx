import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { askWhy } from "~/server/matches/ask-why.server";

import { httpProblem, orHttpError } from "../../http/errors";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { AskHead } from "./ask-head";
import { BlockedAnswers } from "./blocked-answers";
import { FoundAnswers } from "./found-answers";
import { questionHref, questionIn } from "./question";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const question = questionIn(new URL(request.url).searchParams);
  if (!question) throw httpProblem("page_not_found");
  const language = await languageOf(request);
  const reading = await orHttpError(() => askWhy(context.services, { ...question, language }));
  const canonical = context.services.settings.publicUrl + questionHref(question);
  return { language, canonical, question, ...reading };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ askWhy: words }, { asked }) => ({
    title: words.title(asked.listing.title),
    description: words[asked.side].description(asked.listing.title),
    isUnlisted: true,
  }));

/** Why others are not introduced to a potential or an interest: all that rules keep apart, or whom one names. */
export default function AskWhyPage() {
  const { question, asked, found } = useLoaderData<typeof loader>();
  return (
    <div className="page stack gap-6 py-6 md:py-10">
      <AskHead asked={asked} words={question.words} />
      {found.by === "nearness" ? (
        <BlockedAnswers question={question} found={found} />
      ) : (
        <FoundAnswers question={question} found={found} />
      )}
    </div>
  );
}
