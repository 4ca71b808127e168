import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { isOpenIntroduction } from "~/matching/domain/introduction-state";
import { readIntroduction } from "~/server/introductions/read-introduction.server";

import { Banner } from "../../../components/banner";
import { TextLink } from "../../../components/text-link";
import { Toast } from "../../../components/toast";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { readForm } from "../../../http/read-form";
import { refParam } from "../../../http/ref-param";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { actOnIntroduction, INTRODUCTION_ACTIONS } from "./act-on-introduction";
import { Answers } from "./answers";
import { Contacts } from "./contacts";
import { IntroductionHead } from "./introduction-head";
import { Meetings } from "./meetings";
import { Result } from "./result";
import { Thread } from "./thread";
import { WhyTheyFit } from "./why-they-fit";

const Done = z.enum(INTRODUCTION_ACTIONS).nullable().catch(null);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const language = await languageOf(request);
  const ref = refParam(params["ref"]);
  const reading = await orHttpError(() => readIntroduction(context.services, { actor, ref, language }));
  const { clock, settings } = context.services;
  const time = { timeZone: settings.timeZone, now: clock.now(), today: clock.today() };
  const done = Done.parse(new URL(request.url).searchParams.get("sudah"));
  return { language, reading, time, done, me: actor.name };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireActor(context);
  const ref = refParam(params["ref"]);
  const form = await readForm(request);
  return actOnIntroduction({ services: context.services, actor, ref, form });
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ introduction: words }, { reading: { introduction } }) => ({
    title: words.title(introduction.village.name, introduction.partner.name),
    description: words.description,
  }));

/** Do we want to meet, whom do we talk to, and what came of it? */
export default function IntroductionPage() {
  const { reading, time, done, me } = useLoaderData<typeof loader>();
  const notTaken = useActionData<typeof action>();
  const { pages, parts } = useText();
  const text = pages.introduction;
  const { introduction, viewer } = reading;
  const { village, partner } = introduction;
  const list = viewer === "broker" ? href.introductionDesk : href.myIntroductions;
  const isOpen = isOpenIntroduction(introduction.state);
  const isDone = done !== null && !notTaken;
  return (
    <WorkspacePage
      title={pages.introductions.between(parts.place.village(village.status, village.name), partner.name)}
      lead={<TextLink href={list}>{text.back}</TextLink>}
      under={list}
    >
      {isDone && <Toast tone="positive">{text.done[done]}</Toast>}
      {notTaken?.problem && (
        <Banner tone="warning" title={text[notTaken.problem].title}>
          {text[notTaken.problem].text}
        </Banner>
      )}
      <IntroductionHead reading={reading} time={time} />
      {isOpen && <WhyTheyFit reading={reading} />}
      <Answers reading={reading} notTaken={notTaken} />
      <Contacts reading={reading} me={me} />
      <Thread reading={reading} notTaken={notTaken} timeZone={time.timeZone} />
      <Meetings reading={reading} notTaken={notTaken} today={time.today} />
      <Result reading={reading} notTaken={notTaken} />
      {!isOpen && <WhyTheyFit reading={reading} />}
    </WorkspacePage>
  );
}
