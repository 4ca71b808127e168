import type { PotentialListing } from "~/server/listings.server";

import { href } from "../../http/href";
import { useText } from "../../i18n/language";

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
      <PotentialLinks potentials={untapped.slice(0, FIRST)} />
      {untapped.length > FIRST && (
        <details>
          <summary className="min-h-11 py-2 font-semibold text-brand">{text.all(untapped.length)}</summary>
          <PotentialLinks potentials={untapped.slice(FIRST)} />
        </details>
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
          <a href={href.potential(ref)} className="link">
            {title}
          </a>
          <span className="block text-sm text-muted">{place.village(village.status, village.name)}</span>
        </li>
      ))}
    </ul>
  );
}
