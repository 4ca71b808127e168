import type { DiscoverInput, Discovery, DiscoverSort } from "~/server/search/discover.server";

import { Banner } from "../../components/banner";
import { useText } from "../../i18n/language";
import { discoverHref } from "./discover-href";

type NotesProps = { query: DiscoverInput; discovery: Discovery; ignored: readonly string[] };

/** How many were found, in which order, and what we did about a search that asked for the impossible. */
export function Notes({ query, discovery, ignored }: NotesProps) {
  const text = useText().pages.discover;
  const { total, corrected, matchedWords, words, page } = discovery;
  const count = text.found[query.sought](total);
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="hasil" className="text-lg">
          {query.text === "" ? count : text.foundFor(count, corrected ?? query.text)}
        </h2>
        <SortLinks query={query} isFitKnown={discovery.isFitKnown} />
      </div>
      {ignored.length > 0 && <Banner tone="informative" title={text.ignored(ignored.join(", "))} />}
      {corrected !== null && total > 0 && <Banner tone="informative" title={text.corrected(query.text, corrected)} />}
      {total > 0 && matchedWords < words && <Banner tone="informative" title={text.partial(matchedWords, words)} />}
      {total > 0 && page < query.page && <Banner tone="informative" title={text.lastPage(page)} />}
    </>
  );
}

function SortLinks({ query, isFitKnown }: { query: DiscoverInput; isFitKnown: boolean }) {
  const text = useText().pages.discover.sort;
  const sorts = sortsOf(query, isFitKnown);
  if (sorts.length < 2) return null;
  const current = sorts.includes(query.sort) ? query.sort : sorts[0];
  return (
    <nav aria-label={text.label} className="cluster gap-x-3 gap-y-0 text-sm print:hidden">
      <span className="text-muted">{text.label}</span>
      {sorts.map((sort) => (
        <a
          key={sort}
          href={discoverHref({ ...query, sort, page: 1 })}
          aria-current={sort === current ? "true" : undefined}
          className={`inline-flex min-h-11 items-center px-1 ${sort === current ? "font-semibold text-ink" : "link"}`}
        >
          {text[sort]}
        </a>
      ))}
    </nav>
  );
}

/** The orders that make a difference: the first is that of an address that names none. */
function sortsOf({ sought, text, near }: DiscoverInput, isFitKnown: boolean): DiscoverSort[] {
  const isListing = sought === "potentials" || sought === "interests";
  const usual: DiscoverSort[] = text === "" && isListing ? ["newest"] : ["relevance"];
  return [
    ...usual,
    ...(isListing && text !== "" ? (["newest"] as const) : []),
    ...(isFitKnown ? (["fit"] as const) : []),
    ...(near ? (["nearest"] as const) : []),
    "attention",
  ];
}
