import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { findMyIntroductions } from "~/server/introductions/find-my-introductions.server";

import { ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { IntroductionGroup } from "./introduction-group";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const introductions = await orHttpError(() => findMyIntroductions(context.services, actor));
  const { timeZone } = context.services.settings;
  return { language: await languageOf(request), timeZone, now: context.services.clock.now(), introductions };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ introductions: { title, description } }) => ({ title, description }));

/** Who waits for my answer, and whom do I know by now? */
export default function MyIntroductionsPage() {
  const { introductions, timeZone, now } = useLoaderData<typeof loader>();
  const text = useText().pages.introductions;
  const { side, ...groups } = introductions;
  const isEmpty = Object.values(groups).every((group) => group.length === 0);
  const time = { timeZone, now };
  return (
    <WorkspacePage title={text.title} lead={text.description}>
      {isEmpty && (
        <EmptyState
          title={text.empty.title}
          action={
            <ButtonLink href={side === "partner" ? href.myInterests : href.myPotentials}>{text.empty.see}</ButtonLink>
          }
        >
          {text.empty[side]}
        </EmptyState>
      )}
      <IntroductionGroup title={text.groups.forMe} side={side} introductions={groups.forMe} time={time} isUrgent />
      <IntroductionGroup title={text.groups.introduced} side={side} introductions={groups.introduced} time={time} />
      <IntroductionGroup title={text.groups.forOthers} side={side} introductions={groups.forOthers} time={time} />
      <IntroductionGroup title={text.groups.ended} side={side} introductions={groups.ended} time={time} />
    </WorkspacePage>
  );
}
