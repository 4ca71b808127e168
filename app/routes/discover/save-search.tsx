import { useLocation } from "@remix-run/react";
import { BookmarkCheck, BookmarkPlus } from "lucide-react";

import type { DiscoverInput } from "~/server/search/discover.server";
import type { SavedAs } from "~/server/saved-searches/look-at-search.server";

import { Button } from "../../components/button";
import { TextLink } from "../../components/text-link";
import { href } from "../../http/href";
import { signInHref } from "../../http/sign-in-href";
import { useSignedIn } from "../../http/signed-in";
import { useText } from "../../i18n/language";
import { discoverParams } from "./discover-href";
import { isDated } from "./search-to-save";

type SaveSearchProps = { query: DiscoverInput; savedAs: SavedAs | null };

/** Keeps the search at hand with one tap; says so once it is kept, and the way to sign in to a visitor. */
export function SaveSearch({ query, savedAs }: SaveSearchProps) {
  const actor = useSignedIn();
  const { pathname, search } = useLocation();
  const words = useText().pages.savedSearches;
  const text = words.here;
  if (!actor) {
    return (
      <p className="with-icon min-h-11 items-center print:hidden">
        <BookmarkPlus className="icon text-muted" />
        <TextLink href={signInHref(pathname + search)}>{text.signIn}</TextLink>
      </p>
    );
  }
  if (savedAs) {
    return (
      <div id="simpan" className="with-icon py-2.5 print:hidden">
        <BookmarkCheck className="icon text-positive" />
        <p>
          {text.saved(words.told[savedAs.frequency])}{" "}
          <TextLink href={`${href.savedSearches}#pencarian-${savedAs.id}`}>{text.manage}</TextLink>
        </p>
      </div>
    );
  }
  return (
    <form method="post" action={href.savedSearches} id="simpan" className="cluster gap-x-3 print:hidden">
      <input type="hidden" name="search" value={paramsOf(query)} />
      <Button variant="secondary" name="do" value="save" icon={<BookmarkPlus className="icon" />}>
        {text.save}
      </Button>
      <span className="text-sm text-muted">{isDated(query.sought) ? text.hint : text.undatedHint}</span>
    </form>
  );
}

/** The search as it is seen now, page and order too, so that saving leads back to it. */
const paramsOf = (query: DiscoverInput): string =>
  new URLSearchParams(discoverParams(query).map(({ name, value }) => [name, value])).toString();
