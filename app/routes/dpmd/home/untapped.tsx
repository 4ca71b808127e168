import type { PotentialListing } from "~/server/listings.server";

import { ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";
import { FoldedPotentials } from "../../shared/folded-potentials";

/** How many are shown before the rest is folded away. */
const FIRST = 6;

type UntappedProps = { untapped: readonly PotentialListing[]; all: number; isBroker: boolean };

/** Published potentials that no open interest is worth introducing to. */
export function Untapped({ untapped, all, isBroker }: UntappedProps) {
  const text = useText().pages.dpmd.home.untapped;
  return (
    <section className="stack">
      <h2>{text.title}</h2>
      <p className="measure text-muted">{untapped.length === 0 ? text.none : text.answer(untapped.length, all)}</p>
      <FoldedPotentials potentials={untapped} first={FIRST} all={text.all(untapped.length)} />
      {isBroker && (
        <p>
          <ButtonLink href={href.matchBoard} variant="secondary">
            {text.board}
          </ButtonLink>
        </p>
      )}
    </section>
  );
}
