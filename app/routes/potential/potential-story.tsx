import type { PotentialReading } from "~/server/potentials/read-potential.server";

import { useText } from "../../i18n/language";
import { FactsList } from "../shared/facts-list";
import { Sources } from "../shared/sources";
import { Words } from "../shared/words";
import { usePotentialFacts } from "./potential-facts";

type StatedPotential = Pick<PotentialReading, "potential" | "invented" | "figures" | "source">;

/** The village's own words with the figures of its sources, and the facts beside them. */
export function PotentialStory({ reading }: { reading: StatedPotential }) {
  const text = useText().pages.potential;
  const { potential, figures, source } = reading;
  const facts = usePotentialFacts(reading);
  return (
    <div className="detail-layout">
      <section className="stack">
        <h2>{text.about}</h2>
        <Words text={potential.description} none={text.noDescription} />
        {figures && (
          <div className="measure border-l-4 border-gold pl-4">
            <p className="text-sm text-muted">{text.figures}</p>
            <p lang="id">{figures}</p>
          </div>
        )}
        <Sources source={source} />
      </section>
      <FactsList title={text.facts} facts={facts} />
    </div>
  );
}
