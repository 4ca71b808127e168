import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readDesk } from "~/server/verification/read-desk.server";

import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { Silent } from "./silent";
import { Untapped } from "./untapped";
import { WaitingList } from "./waiting-list";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const language = await languageOf(request);
  return {
    language,
    isBroker: actor.role === "broker",
    ...(await orHttpError(() => readDesk(context.services, actor))),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ dpmd }) => dpmd.home);

/** DPMD's day: what waits, what is overdue, who is unseen. */
export default function DpmdHomePage() {
  const { isBroker, waiting, overdueDays, silent, silentCount, untapped, potentialCount } =
    useLoaderData<typeof loader>();
  const text = useText().pages.dpmd.home;
  return (
    <WorkspacePage title={text.title}>
      <WaitingList waiting={waiting} overdueDays={overdueDays} isBroker={isBroker} />
      <Silent silent={silent} count={silentCount} isBroker={isBroker} />
      <Untapped untapped={untapped} all={potentialCount} isBroker={isBroker} />
    </WorkspacePage>
  );
}
