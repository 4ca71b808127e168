import type { DiscoverInput, Discovery } from "~/server/search/discover.server";

import { ButtonLink } from "../../components/button";
import { EmptyState } from "../../components/empty-state";
import { TextLink } from "../../components/text-link";
import { useLanguage, useText } from "../../i18n/language";
import { anyDistance, discoverHref, without } from "./discover-href";
import { EVERYTHING } from "./discover-query";
import { codeWords, type DistrictNames } from "./facet-words";
import { FACETS_OF, SOUGHT } from "./facets";

type NothingFoundProps = { query: DiscoverInput; counts: Discovery["counts"]; districts: DistrictNames };

/** What to loosen in a search that finds nothing. */
export function NothingFound({ query, counts, districts }: NothingFoundProps) {
  const text = useText().pages.discover.empty;
  const loosened = useLoosened(query, districts);
  const elsewhere = useElsewhere(query, counts);
  return (
    <EmptyState
      title={text.title}
      action={<ButtonLink href={discoverHref({ ...EVERYTHING, sought: query.sought })}>{text.reset}</ButtonLink>}
    >
      <div className="stack gap-2">
        <p>{advice(query, loosened.length, text)}</p>
        <Links links={loosened} />
        {elsewhere.length > 0 && <p>{text.elsewhere}</p>}
        <Links links={elsewhere} />
      </div>
    </EmptyState>
  );
}

type Link = { href: string; label: string };

function Links({ links }: { links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <ul className="cluster gap-x-4">
      {links.map(({ href, label }) => (
        <li key={href} className="py-1.5">
          <TextLink href={href}>{label}</TextLink>
        </li>
      ))}
    </ul>
  );
}

function advice(
  { text: words }: DiscoverInput,
  filters: number,
  text: { words: string; filters: string; both: string; none: string },
): string {
  if (words === "" && filters === 0) return text.none;
  if (words === "") return text.filters;
  return filters === 0 ? text.words : text.both;
}

/** The same search without one of its filters, for each. */
function useLoosened(query: DiscoverInput, districts: DistrictNames): Link[] {
  const language = useLanguage();
  const { parts, pages } = useText();
  const farther = query.near?.withinKm
    ? [{ href: discoverHref(anyDistance(query)), label: pages.discover.near.anyDistance }]
    : [];
  const codes = FACETS_OF[query.sought].flatMap((facet) =>
    (query.selected[facet] ?? []).map((code) => ({
      href: discoverHref(without(query, { facet, code })),
      label: parts.filter.remove(codeWords({ facet, code }, { language, districts })),
    })),
  );
  return [...farther, ...codes];
}

/** Other kinds of things that the words find. */
function useElsewhere(query: DiscoverInput, counts: Discovery["counts"]): Link[] {
  const text = useText().pages.discover.found;
  if (query.text === "") return [];
  return SOUGHT.filter((sought) => sought !== query.sought && counts[sought] > 0).map((sought) => ({
    href: discoverHref({ ...EVERYTHING, sought, text: query.text }),
    label: text[sought](counts[sought]),
  }));
}
