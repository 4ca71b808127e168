import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";

import {
  discover,
  discoverAll,
  type DiscoverInput,
  districtNames,
  districtSeats,
} from "~/server/search/discover.server";
import { placeNamed, villagesWithPlaces } from "~/server/search/places.server";

import { SearchBox } from "../../components/search-box";
import { orHttpError } from "../../http/errors";
import { href } from "../../http/href";
import { languageOf } from "../../http/language";
import { pageMeta } from "../../http/page-meta";
import { useText } from "../../i18n/language";
import { ChosenFilters } from "./chosen-filters";
import { discoverHref, discoverParams, everywhereHref } from "./discover-href";
import { parseDiscoverQuery } from "./discover-query";
import { Everywhere } from "./everywhere";
import { SOUGHT_IN_URL } from "./facets";
import { Filters } from "./filters";
import { FoundMap } from "./found-map";
import { Notes } from "./notes";
import { readSavedAs } from "./read-saved-as";
import { Results } from "./results";
import { SaveSearch } from "./save-search";
import { SoughtTabs } from "./sought-tabs";

export async function loader({ request, context: { services, findActor } }: LoaderFunctionArgs) {
  const districts = districtNames(services);
  const { query, isEverywhere, ignored } = parseDiscoverQuery(new URL(request.url).searchParams, {
    districts: new Set(districts.keys()),
    placeNamed: (value) => placeNamed(services, value),
  });
  const language = await languageOf(request);
  const actor = await findActor();
  const [discovery, everywhere] = await orHttpError(() =>
    Promise.all([
      discover(services, { ...query, actor, language }),
      isEverywhere ? discoverAll(services, { text: query.text }) : null,
    ]),
  );
  return {
    language,
    canonical:
      services.settings.publicUrl + (isEverywhere ? everywhereHref(query.text) : ownHref(query, discovery.page)),
    query,
    ignored,
    discovery,
    everywhere,
    districts: Object.fromEntries(districts),
    savedAs: isEverywhere ? null : await readSavedAs({ services, findActor }, query),
    seats: districtSeats(services),
    villages: villagesWithPlaces(services),
  };
}

/** The address of a page of results, wherever the reader is. */
const ownHref = (query: DiscoverInput, page: number) =>
  discoverHref({ ...query, near: null, sort: query.sort === "nearest" ? "relevance" : query.sort, page });

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  pageMeta(data, ({ discover: words }, { query, everywhere }) => {
    const title = everywhere ? words.heading : words.title[query.sought];
    const isSearch = query.text !== "" || Object.keys(query.selected).length > 0;
    return {
      title: query.text === "" ? title : `${query.text} · ${title}`,
      description: words.description,
      isUnlisted: isSearch,
    };
  });

/** What a new search with other words keeps; one without filters looks everywhere. */
const keptParams = (query: DiscoverInput) => {
  const kept = discoverParams({ ...query, text: "", page: 1 });
  return query.sought === "potentials" && kept.length > 0
    ? [{ name: "cari", value: SOUGHT_IN_URL.potentials }, ...kept]
    : kept;
};

/** Everything that is published, searched and narrowed by address alone. */
export default function DiscoverPage() {
  const { query, discovery, everywhere, districts } = useLoaderData<typeof loader>();
  const text = useText().pages.discover;
  return (
    <div className="page stack gap-6 py-6 md:py-10">
      <h1>{text.heading}</h1>
      <SearchBox
        action={href.discover}
        label={text.search}
        hint={text.searchHint}
        defaultValue={query.text}
        keeps={keptParams(query)}
        live="temuan"
      />
      <output id="temuan-status" className="sr-only" />
      <div id="temuan" className="stack gap-6">
        <SoughtTabs query={query} counts={discovery.counts} isEverywhere={everywhere !== null} />
        {everywhere ? (
          <Everywhere query={query} {...everywhere} counts={discovery.counts} districts={districts} />
        ) : (
          <OneKind />
        )}
      </div>
      <script src="/near-me.js" defer />
    </div>
  );
}

/** The search of one kind: filters, order, list and map. */
function OneKind() {
  const { query, ignored, discovery, districts, savedAs, seats, villages } = useLoaderData<typeof loader>();
  return (
    <div className="list-layout">
      <div className="stack">
        <Filters query={query} facets={discovery.facets} districts={districts} villages={villages} />
      </div>
      <section aria-labelledby="hasil" className="stack">
        <Notes query={query} discovery={discovery} ignored={ignored} />
        <ChosenFilters query={query} districts={districts} />
        <SaveSearch query={query} savedAs={savedAs} />
        <FoundMap query={query} counts={discovery.facets.district ?? []} districts={seats} />
        <Results query={query} discovery={discovery} districts={districts} />
      </section>
    </div>
  );
}
