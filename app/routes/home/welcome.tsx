import type { Figures } from "~/server/statistics/read-figures.server";

import { ButtonLink } from "../../components/button";
import { SearchBox } from "../../components/search-box";
import { href } from "../../http/href";
import { useText } from "../../i18n/language";
import { CountsList } from "../shared/counts-list";
import { discoverHref } from "../discover/discover-href";
import { EVERYTHING } from "../discover/discover-query";

/** What this is, how to look for something, and how much there is. */
export function Welcome({ counts }: { counts: Figures["counts"] }) {
  const text = useText().pages.home;
  return (
    <div className="bg-surface">
      <div className="page stack gap-6 py-8 md:py-12">
        <div className="stack gap-2">
          <h1>{text.title}</h1>
          <p className="measure text-lg">{text.lead}</p>
        </div>
        <SearchBox action={href.discover} label={text.search} hint={text.searchHint} />
        <div className="cluster">
          <ButtonLink href={href.discover} variant="secondary">
            {text.entries.potentials}
          </ButtonLink>
          <ButtonLink href={discoverHref({ ...EVERYTHING, sought: "interests" })} variant="secondary">
            {text.entries.interests}
          </ButtonLink>
        </div>
        <CountsList counts={counts} />
      </div>
    </div>
  );
}
