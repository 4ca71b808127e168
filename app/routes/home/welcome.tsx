import type { Figures } from "~/server/statistics/read-figures.server";

import { ButtonLink } from "../../components/button";
import { SearchBox } from "../../components/search-box";
import { TextLink } from "../../components/text-link";
import { href } from "../../http/href";
import { useSignedIn } from "../../http/signed-in";
import { useText } from "../../i18n/language";
import { CountsList } from "../shared/counts-list";
import { discoverHref } from "../discover/discover-href";
import { EVERYTHING } from "../discover/discover-query";

/** What this is, how to look for something, how to take part, and how much there is. */
export function Welcome({ counts }: { counts: Figures["counts"] }) {
  const text = useText().pages.home;
  const isVisitor = useSignedIn() === null;
  return (
    <div className="bg-surface">
      <div className="page stack gap-6 py-8 md:py-12">
        <div className="stack gap-2">
          <h1>{text.title}</h1>
          <p className="measure text-lg">{text.lead}</p>
        </div>
        <SearchBox action={href.discover} label={text.search} hint={text.searchHint} suggests />
        <div className="cluster">
          <ButtonLink href={href.discover} variant="secondary">
            {text.entries.potentials}
          </ButtonLink>
          <ButtonLink href={discoverHref({ ...EVERYTHING, sought: "interests" })} variant="secondary">
            {text.entries.interests}
          </ButtonLink>
        </div>
        {isVisitor && (
          <p className="flex flex-wrap items-center gap-x-4">
            <span className="max-sm:w-full">{text.join.question}</span>
            <TextLink href={href.signUpVillage}>{text.join.village}</TextLink>
            <TextLink href={href.signUpPartner}>{text.join.partner}</TextLink>
          </p>
        )}
        <CountsList counts={counts} />
      </div>
    </div>
  );
}
