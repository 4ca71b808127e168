import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import { discover, districtNames } from "~/server/search/discover.server";

import { SearchBox } from "../../components/search-box";
import { href } from "../../http/href";
import { languageOf } from "../../http/language";
import { orHttpError } from "../../http/errors";
import { pageMeta } from "../../http/page-meta";
import { useText } from "../../i18n/language";
import { ChosenFilters } from "./chosen-filters";
import { discoverParams } from "./discover-href";
import { parseDiscoverQuery } from "./discover-query";
import { Filters } from "./filters";
import { Notes } from "./notes";
import { Results } from "./results";
import { SoughtTabs } from "./sought-tabs";

export async function loader({ request, context: { services } }: LoaderFunctionArgs) {
  const districts = districtNames(services);
  const { query, ignored } = parseDiscoverQuery(new URL(request.url).searchParams, new Set(districts.keys()));
  const discovery = await orHttpError(() => discover(services, query));
  return {
    language: await languageOf(request),
    query,
    ignored,
    ...discovery,
    districts: Object.fromEntries(districts),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ discover: words }, { query }) => {
    const title = words.title[query.sought];
    return { title: query.text === "" ? title : `${query.text} · ${title}`, description: words.description };
  });

/** Everything that is published, searched and narrowed by address alone. */
export default function DiscoverPage() {
  const { query, ignored, found, counts, pageSize, districts } = useLoaderData<typeof loader>();
  const text = useText().pages.discover;
  return (
    <div className="page stack gap-6 py-6 md:py-10">
      <h1>{text.heading}</h1>
      <SearchBox
        action={href.discover}
        label={text.search}
        hint={text.searchHint}
        defaultValue={query.text}
        keeps={discoverParams({ ...query, text: "", page: 1 })}
      />
      <SoughtTabs query={query} counts={counts} />
      <div className="list-layout">
        <Filters query={query} facets={found.facets} districts={districts} />
        <section aria-labelledby="hasil" className="stack">
          <Notes query={query} found={found} ignored={ignored} />
          <ChosenFilters query={query} districts={districts} />
          <Results query={query} found={found} counts={counts} pageSize={pageSize} districts={districts} />
        </section>
      </div>
    </div>
  );
}
