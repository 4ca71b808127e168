import type { PotentialListing } from "~/server/listings.server";

import { href } from "../../http/href";
import { useText } from "../../i18n/language";

type FoldedPotentialsProps = {
  potentials: readonly PotentialListing[];
  /** How many are shown before the rest is folded away. */
  first: number;
  /** The words on the fold. */
  all: string;
};

/** Links to potentials with their villages; what is more than `first` unfolds. */
export function FoldedPotentials({ potentials, first, all }: FoldedPotentialsProps) {
  return (
    <>
      <PotentialLinks potentials={potentials.slice(0, first)} />
      {potentials.length > first && (
        <details>
          <summary className="min-h-11 py-2 font-semibold text-brand">{all}</summary>
          <PotentialLinks potentials={potentials.slice(first)} />
        </details>
      )}
    </>
  );
}

function PotentialLinks({ potentials }: Pick<FoldedPotentialsProps, "potentials">) {
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
