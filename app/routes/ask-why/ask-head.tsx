import type { Listed } from "~/server/listings.server";

import { Breadcrumb } from "../../components/breadcrumb";
import { SearchBox } from "../../components/search-box";
import { href } from "../../http/href";
import { useText } from "../../i18n/language";
import { useListedWords } from "../shared/listed-words";
import { PairSide } from "../shared/pair-side";
import { SIDE_IN_URL } from "./question";

/** The question, about whom, and where to name somebody. */
export function AskHead({ asked, words }: { asked: Listed; words: string }) {
  const { site, askWhy: text } = useText().pages;
  const { title, href: to } = useListedWords(asked);
  const { heading, search } = text[asked.side];
  return (
    <>
      <header className="stack gap-4">
        <Breadcrumb
          trail={[{ label: site.nav.home, href: href.home }, { label: title, href: to }, { label: text.crumb }]}
        />
        <h1>{heading}</h1>
        <dl>
          <PairSide listed={asked} />
        </dl>
      </header>
      <SearchBox
        action={href.askWhy}
        label={search}
        hint={text.hint}
        defaultValue={words}
        keeps={[{ name: SIDE_IN_URL[asked.side], value: asked.listing.ref }]}
      />
    </>
  );
}
