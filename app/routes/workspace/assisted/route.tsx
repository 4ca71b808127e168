import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { findAssistedVillages } from "~/server/villages/find-assisted-villages.server";

import { ButtonLink } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { Pager } from "../../../components/pager";
import { SearchBox } from "../../../components/search-box";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { pageNumber, searchWords, withParameters } from "../../../http/search-parameters";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { VillageTable } from "./village-table";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["district_officer", "broker"]);
  const { searchParams } = new URL(request.url);
  const text = searchWords(searchParams.get("q"));
  const page = pageNumber(searchParams.get("hal"));
  const found = await orHttpError(() => findAssistedVillages(context.services, { actor, text, page }));
  return { language: await languageOf(request), text, page, ...found };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ myVillage }) => myVillage.assisted);

/** Which village do I help? */
export default function AssistedVillagesPage() {
  const { text: typed, page, villages, total, pageSize } = useLoaderData<typeof loader>();
  const text = useText().pages.myVillage.assisted;
  const hrefFor = (other: number) => withParameters(href.assisted, { q: typed, hal: other });
  return (
    <WorkspacePage title={text.title} lead={text.lead}>
      <SearchBox action={href.assisted} label={text.search} hint={text.searchHint} defaultValue={typed} />
      {villages.length === 0 ? (
        <EmptyState title={text.none.title} action={<ButtonLink href={href.assisted}>{text.none.clear}</ButtonLink>}>
          {text.none.text}
        </EmptyState>
      ) : (
        <VillageTable villages={villages} total={total} />
      )}
      <Pager page={page} pageCount={Math.ceil(total / pageSize)} hrefFor={hrefFor} />
    </WorkspacePage>
  );
}
