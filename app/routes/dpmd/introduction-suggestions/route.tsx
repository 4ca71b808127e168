import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { suggestIntroductions } from "~/server/introductions/suggest-introductions.server";

import { Button } from "../../../components/button";
import { EmptyState } from "../../../components/empty-state";
import { Pager } from "../../../components/pager";
import { Tabs } from "../../../components/tabs";
import { requireRole } from "../../../http/actor";
import { orHttpError } from "../../../http/errors";
import { href } from "../../../http/href";
import { languageOf } from "../../../http/language";
import { pageMeta } from "../../../http/page-meta";
import { pageNumber, withParameters } from "../../../http/search-parameters";
import { useText } from "../../../i18n/language";
import { WorkspacePage } from "../../shared/workspace-page";
import { SuggestionRows } from "./suggestion-rows";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireRole(context, ["broker"]);
  const { searchParams } = new URL(request.url);
  const by = searchParams.get("menurut") === "desa" ? ("village" as const) : ("partner" as const);
  const asked = { actor, by, page: pageNumber(searchParams.get("hal")) };
  const suggestions = await orHttpError(() => suggestIntroductions(context.services, asked));
  return { language: await languageOf(request), by, suggestions };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ introductions: { suggestions } }) => ({
    title: suggestions.title,
    description: suggestions.description,
  }));

/** A board looks at five good ones, not at a list of two hundred. */
const FIRST = 5;

const addressOf = (by: "village" | "partner", hal = 1) =>
  withParameters(href.introductionSuggestions, { menurut: by === "village" ? "desa" : null, hal });

/** Who should be introduced to whom? */
export default function SuggestionsPage() {
  const { by, suggestions } = useLoaderData<typeof loader>();
  const text = useText().pages.introductions.suggestions;
  const { groups, count, page, pageCount } = suggestions;
  return (
    <WorkspacePage title={text.title} lead={text.lead(count)} under={href.introductionDesk}>
      <Tabs
        label={text.by.label}
        tabs={(["partner", "village"] as const).map((name) => ({
          href: addressOf(name),
          label: text.by[name],
          current: name === by,
        }))}
      />
      {groups.length === 0 && <EmptyState title={text.none.title}>{text.none.text}</EmptyState>}
      {groups.length > 0 && (
        <form action={href.introductionPreview} method="get" className="stack gap-6">
          {groups.map(({ key, name, suggestions: shown }) => (
            <section key={key} className="stack gap-1">
              <h2 className="text-lg">{name}</h2>
              <SuggestionRows suggestions={shown.slice(0, FIRST)} by={by} />
              {shown.length > FIRST && (
                <details>
                  <summary className="min-h-11 content-center font-semibold text-brand">
                    {text.more(shown.length - FIRST)}
                  </summary>
                  <SuggestionRows suggestions={shown.slice(FIRST)} by={by} />
                </details>
              )}
            </section>
          ))}
          <p className="sticky bottom-0 border-t border-line bg-paper py-3">
            <Button type="submit">{text.button}</Button>
          </p>
        </form>
      )}
      <Pager page={page} pageCount={pageCount} hrefFor={(shown) => addressOf(by, shown)} />
    </WorkspacePage>
  );
}
