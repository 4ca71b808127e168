import type { Listed } from "~/server/listings.server";

import { TextLink } from "../../components/text-link";
import { useText } from "../../i18n/language";
import { useListedWords } from "./listed-words";

/** One side of a pair in a list of terms: what it is, its title leading to its page, and of whom it is. */
export function PairSide({ listed }: { listed: Listed }) {
  const text = useText().pages.pair;
  const { title, of, href } = useListedWords(listed);
  return (
    <div>
      <dt className="eyebrow">{text[listed.side]}</dt>
      <dd>
        <strong className="font-semibold">
          <TextLink href={href}>{title}</TextLink>
        </strong>
        <span className="block text-muted">{of}</span>
      </dd>
    </div>
  );
}
