import type { DiscoverInput, Discovery } from "~/server/search/discover.server";

import { Banner } from "../../components/banner";
import { useText } from "../../i18n/language";
import { discoverHref } from "./discover-href";

type NotesProps = { query: DiscoverInput; found: Discovery["found"]; ignored: readonly string[] };

/** How many were found, in which order, and what we did about a search that asked for the impossible. */
export function Notes({ query, found, ignored }: NotesProps) {
  const text = useText().pages.discover;
  const count = text.found[query.sought](found.total);
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="hasil" className="text-lg">
          {query.text === "" ? count : text.foundFor(count, query.text)}
        </h2>
        <SortLinks query={query} />
      </div>
      {ignored.length > 0 && <Banner tone="informative" title={text.ignored(ignored.join(", "))} />}
      {found.total > 0 && found.matchedWords < found.words && (
        <Banner tone="informative" title={text.partial(found.matchedWords, found.words)} />
      )}
      {found.total > 0 && found.page < query.page && <Banner tone="informative" title={text.lastPage(found.page)} />}
    </>
  );
}

function SortLinks({ query }: { query: DiscoverInput }) {
  const text = useText().pages.discover.sort;
  const isSortable = query.text !== "" && (query.sought === "potentials" || query.sought === "interests");
  if (!isSortable) return null;
  const sorts = ["relevance", "newest"] as const;
  return (
    <nav aria-label={text.label} className="cluster text-sm print:hidden">
      <span className="text-muted">{text.label}</span>
      {sorts.map((sort) => (
        <a
          key={sort}
          href={discoverHref({ ...query, sort, page: 1 })}
          aria-current={sort === query.sort ? "true" : undefined}
          className={`inline-flex min-h-11 items-center px-1 ${sort === query.sort ? "font-semibold text-ink" : "link"}`}
        >
          {text[sort]}
        </a>
      ))}
    </nav>
  );
}
