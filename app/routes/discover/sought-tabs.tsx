import type { DiscoverInput, Discovery, Sought } from "~/server/search/discover.server";

import { Tabs } from "../../components/tabs";
import { useText } from "../../i18n/language";
import { discoverHref } from "./discover-href";
import { EVERYTHING } from "./discover-query";

const ALL: readonly Sought[] = ["potentials", "interests", "villages", "partners"];

/** The four kinds of things one can look for with the same words, with how many there are. */
export function SoughtTabs({ query, counts }: { query: DiscoverInput; counts: Discovery["counts"] }) {
  const text = useText().pages.discover;
  return (
    <Tabs
      label={text.tabs}
      tabs={ALL.map((sought) => ({
        href: discoverHref({ ...EVERYTHING, sought, text: query.text }),
        label: text.title[sought],
        count: counts[sought],
        current: sought === query.sought,
      }))}
    />
  );
}
