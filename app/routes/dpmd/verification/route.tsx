import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

import { readQueue } from "~/server/verification/read-queue.server";

import { EmptyState } from "../../../components/empty-state";
import { Pager } from "../../../components/pager";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { DecisionToasts } from "./decision-toasts";
import { FilterForm } from "./filter-form";
import { queueFilterIn, queueHref } from "./queue-filter";
import { QueueTable } from "./queue-table";

const Count = z.coerce.number().int().min(0).max(1000).catch(0);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const params = new URL(request.url).searchParams;
  const filter = queueFilterIn(params);
  const queue = await orHttpError(() => readQueue(context.services, { actor, filter }));
  return {
    language: await languageOf(request),
    filter: { ...filter, page: queue.page },
    ...queue,
    told: {
      decided: z.enum(["publish", "return"]).nullable().catch(null).parse(params.get("putusan")),
      published: Count.parse(params.get("terbit")),
      refused: Count.parse(params.get("gagal")),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ dpmd }) => dpmd.verification);

/** What was submitted, oldest first; one is opened, several are ticked and published together. */
export default function VerificationPage() {
  const { filter, entries, count, page, pageCount, districts, told } = useLoaderData<typeof loader>();
  const text = useText().pages.dpmd.verification;
  const isNarrowed = filter.type !== null || filter.kind !== null || filter.district !== null;
  return (
    <WorkspacePage title={text.title} lead={text.lead}>
      <DecisionToasts {...told} />
      <FilterForm filter={filter} districts={districts} />
      {entries.length === 0 ? (
        <EmptyState title={text.empty.title}>{isNarrowed ? text.empty.filtered : text.empty.text}</EmptyState>
      ) : (
        <QueueTable entries={entries} count={count} />
      )}
      <Pager page={page} pageCount={pageCount} hrefFor={(other) => queueHref({ ...filter, page: other })} />
    </WorkspacePage>
  );
}
