import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";

import { readRequest, requestIntroduction } from "~/server/introductions/request-introduction.server";

import { Banner } from "../../../components/banner";
import { Button, ButtonLink } from "../../../components/button";
import { ErrorSummary } from "../../../components/error-summary";
import { Score } from "../../../components/score";
import { TextArea } from "../../../components/text-area";
import { bindForm } from "../../../forms/bind-form";
import { INTRODUCTION_LENGTHS, RequestForm } from "../../../forms/introduction-forms";
import { parseForm } from "../../../forms/parse-form";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { BlockedReasons } from "../../shared/blocked-reasons";
import { PairSide } from "../../shared/pair-side";
import { WorkspacePage } from "../../shared/workspace-page";

/** The pair that an address names. */
function pairIn({ url }: Request) {
  const { searchParams } = new URL(url);
  const named = (name: string) => refParam(searchParams.get(name) ?? undefined);
  return { potential: named("potensi"), interest: named("minat") };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const language = await languageOf(request);
  const pair = pairIn(request);
  if (actor.role === "broker") throw redirect(href.proposeIntroductions([pair]));
  const reading = await orHttpError(() => readRequest(context.services, { actor, language, ...pair }));
  return { language, reading };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(context);
  const form = parseForm(await readForm(request), RequestForm);
  if (!form.ok) return data({ reply: form.reply }, { status: 400 });
  const asked = { actor, ...pairIn(request), note: form.value.note };
  const ref = await orHttpError(() => requestIntroduction(context.services, asked));
  return redirect(href.introduction(ref), { status: 303 });
}

export const meta: MetaFunction<typeof loader> = ({ data: answer }) =>
  pageMeta(answer, ({ introductions: { request } }) => ({ title: request.title, description: request.description }));

/** Do we ask to be introduced to these? */
export default function RequestPage() {
  const { reading } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText();
  const text = words.pages.introductions.request;
  const { side, potential, interest, standing, obstacle, last, quota } = reading;
  const { evaluation } = standing;
  const form = bindForm(words, { labels: { note: text.note }, reply: answer?.reply });
  return (
    <WorkspacePage title={text.title} lead={text.lead[side]} under={href.myIntroductions}>
      <dl className="grid gap-3 sm:grid-cols-2 sm:gap-6">
        <PairSide listed={{ side: "potential", listing: potential }} />
        <PairSide listed={{ side: "interest", listing: interest }} />
      </dl>
      {obstacle && (
        <Banner tone="warning" title={text.obstacles[obstacle]}>
          {last && (
            <ButtonLink href={href.introduction(last.ref)} variant="secondary">
              {text.open}
            </ButtonLink>
          )}
        </Banner>
      )}
      {evaluation.kind === "match" ? <Score {...evaluation.match} /> : <BlockedReasons texts={evaluation.texts} />}
      {!obstacle && (
        <form method="post" className="stack measure gap-4">
          <ErrorSummary errors={form.errors} />
          <TextArea
            {...form.field("note")}
            hint={text.noteHint}
            required={false}
            maxLength={INTRODUCTION_LENGTHS.note}
          />
          <p className="text-sm text-muted">{text.quota(quota.used, quota.most)}</p>
          <p>
            <Button type="submit">{text.button}</Button>
          </p>
        </form>
      )}
    </WorkspacePage>
  );
}
