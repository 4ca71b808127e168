import type { PotentialListing } from "~/server/listings.server";

import { ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

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
      <PotentialLinks potentials={untapped.slice(0, FIRST)} />
      {untapped.length > FIRST && (
        <details>
          <summary className="min-h-11 py-2 font-semibold text-brand">{text.all(untapped.length)}</summary>
          <PotentialLinks potentials={untapped.slice(FIRST)} />
        </details>
      )}
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

function PotentialLinks({ potentials }: { potentials: readonly PotentialListing[] }) {
  const { place } = useText().parts;
  return (
    <ul className="grid gap-x-10 md:grid-cols-2">
      {potentials.map(({ ref, title, village }) => (
        <li key={ref} className="border-b border-line py-2">
          <a href={href.potential(ref)} lang="id" className="link">
            {title}
          </a>
          <span className="block text-sm text-muted">{place.village(village.status, village.name)}</span>
        </li>
      ))}
    </ul>
  );
}
