import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { readBoard } from "~/server/match-board/read-board.server";

import { EmptyState } from "../../../components/empty-state";
import { Pager } from "../../../components/pager";
import { requireActor } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { numberText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { BoardDownloads } from "./board-downloads";
import { BoardFilters } from "./board-filters";
import { boardHref, boardQueryIn } from "./board-search";
import { BoardTable } from "./board-table";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(context);
  const language = await languageOf(request);
  const query = boardQueryIn(new URL(request.url).searchParams);
  const board = await orHttpError(() => readBoard(context.services, { actor, query, language }));
  return { language, query: { ...query, page: board.page }, ...board };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ matchBoard }) => matchBoard);

/** Every pair of the published market, narrowed by address alone. */
export default function MatchBoardPage() {
  const { query, rows, count, pairCount, page, pageCount, districts } = useLoaderData<typeof loader>();
  const language = useLanguage();
  const text = useText().pages.matchBoard;
  return (
    <WorkspacePage title={text.title} lead={text.lead(numberText(pairCount, language))}>
      <BoardFilters query={query} districts={districts} />
      {rows.length === 0 ? (
        <EmptyState title={text.empty.title}>{text.empty.text}</EmptyState>
      ) : (
        <>
          <BoardTable rows={rows} caption={text.found(numberText(count, language))} />
          <Pager page={page} pageCount={pageCount} hrefFor={(other) => boardHref({ ...query, page: other })} />
          <BoardDownloads query={query} />
        </>
      )}
    </WorkspacePage>
  );
}
