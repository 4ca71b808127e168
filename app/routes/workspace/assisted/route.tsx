import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";

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
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { VillageTable } from "./village-table";

const MOST_PAGES = 10_000;
const Query = z.object({
  text: z
    .string()
    .max(100)
    .regex(/^\P{Cc}*$/u)
    .trim()
    .catch(""),
  page: z.coerce.number().int().min(1).max(MOST_PAGES).catch(1),
});

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["district_officer", "broker"]);
  const { searchParams } = new URL(request.url);
  const { text, page } = Query.parse({ text: searchParams.get("q") ?? "", page: searchParams.get("hal") ?? 1 });
  const found = await orHttpError(() => findAssistedVillages(context.services, { actor, text, page }));
  return { language: await languageOf(request), text, page, ...found };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data, ({ myVillage }) => myVillage.assisted);

/** Which village do I help? */
export default function AssistedVillagesPage() {
  const { text: typed, page, villages, total, pageSize } = useLoaderData<typeof loader>();
  const text = useText().pages.myVillage.assisted;
  const hrefFor = (other: number) =>
    `${href.assisted}?${new URLSearchParams({ ...(typed && { q: typed }), hal: String(other) }).toString()}`;
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
