import type { VillageReading } from "~/server/villages/read-village.server";

import { ButtonLink } from "../../components/button";
import { EmptyState } from "../../components/empty-state";
import { href } from "../../http/href";
import { useText } from "../../i18n/language";
import { PotentialListing } from "../shared/potential-listing";

/** The village's potentials, each with how many interests are worth an introduction. */
export function VillageOffers({ reading: { potentials } }: { reading: VillageReading }) {
  const text = useText().pages.village;
  return (
    <section className="stack">
      <h2>{text.potentials}</h2>
      {potentials.length === 0 && (
        <EmptyState title={text.none.title} action={<ButtonLink href={href.discover}>{text.none.see}</ButtonLink>}>
          {text.none.text}
        </EmptyState>
      )}
      <ul className="stack">
        {potentials.map(({ potential, fitting }) => (
          <li key={potential.ref} className="stack gap-1">
            <PotentialListing potential={potential} />
            <p className="px-1 text-sm text-muted">{fitting === 0 ? text.noFitting : text.fitting(fitting)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
