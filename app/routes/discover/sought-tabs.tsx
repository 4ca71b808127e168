import type { DiscoverInput, Discovery } from "~/server/search/discover.server";

import { Tabs } from "../../components/tabs";
import { useText } from "../../i18n/language";
import { discoverHref, everywhereHref } from "./discover-href";
import { EVERYTHING } from "./discover-query";
import { SOUGHT } from "./facets";

type SoughtTabsProps = { query: DiscoverInput; counts: Discovery["counts"]; isEverywhere: boolean };

/** The four kinds of things one can look for with the same words, with how many there are, and with words all at once. */
export function SoughtTabs({ query: { sought, text: words, near }, counts, isEverywhere }: SoughtTabsProps) {
  const text = useText().pages.discover;
  const all = { href: everywhereHref(words), label: text.everywhere, current: isEverywhere };
  const kinds = SOUGHT.map((kind) => ({
    href: discoverHref({ ...EVERYTHING, sought: kind, text: words, near }),
    label: text.title[kind],
    count: counts[kind],
    current: kind === sought && !isEverywhere,
  }));
  return <Tabs label={text.tabs} tabs={words === "" ? kinds : [all, ...kinds]} />;
}
