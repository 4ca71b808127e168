import type { PotentialListing } from "~/server/listings.server";

import { useText } from "../../i18n/language";
import { FoldedPotentials } from "../shared/folded-potentials";

/** How many are shown before the rest is folded away. */
const FIRST = 8;

/** Potentials without an interest worth an introduction, each a link. */
export function Untapped({ untapped, all }: { untapped: readonly PotentialListing[]; all: number }) {
  const text = useText().pages.figures.untapped;
  return (
    <section className="stack">
      <div>
        <h2>{text.title}</h2>
        <p className="measure text-muted">{text.answer(untapped.length, all)}</p>
      </div>
      <FoldedPotentials potentials={untapped} first={FIRST} all={text.all(untapped.length)} />
    </section>
  );
}
