import type { VillageReading } from "~/server/villages/read-village.server";

import { href } from "../../http/href";
import { useText } from "../../i18n/language";
import { DemonstrationNote } from "../shared/demonstration-note";
import { InterestListing } from "../shared/interest-listing";

/** The partners whose interests fit best; nothing when there are none. */
export function VillagePartners({ reading: { partners, potentials } }: { reading: VillageReading }) {
  const text = useText().pages.village;
  if (partners.length === 0) return null;
  const titles = new Map(potentials.map(({ potential }) => [potential.ref, potential.title]));
  return (
    <section id="cocok" className="stack scroll-mt-4">
      <div>
        <h2>{text.partners}</h2>
        <p className="measure text-muted">{text.partnersLead}</p>
      </div>
      <DemonstrationNote listings={partners.map(({ interest }) => interest)} />
      {partners.map(({ interest, potential, match }) => (
        <div key={interest.ref} className="stack gap-1">
          <p className="px-1 text-sm text-muted">{text.forPotential(titles.get(potential) ?? potential)}</p>
          <InterestListing interest={interest} match={match} to={href.pair(potential, interest.ref)} />
        </div>
      ))}
    </section>
  );
}
