import type { InterestReading } from "~/server/interests/read-interest.server";

import { useText } from "../../i18n/language";
import { FactsList } from "../shared/facts-list";
import { Sources } from "../shared/sources";
import { Words } from "../shared/words";
import { useInterestFacts } from "./interest-facts";

type StatedInterest = Pick<InterestReading, "interest" | "districts" | "villages" | "source" | "invented">;

/** The partner's own words, and its conditions beside them. */
export function InterestStory({ reading }: { reading: StatedInterest }) {
  const text = useText().pages.interest;
  const facts = useInterestFacts(reading);
  return (
    <div className="detail-layout">
      <section className="stack">
        <h2>{text.about}</h2>
        <Words text={reading.interest.description} none={text.noDescription} />
        <Sources source={reading.source} />
      </section>
      <FactsList title={text.facts} facts={facts} />
    </div>
  );
}
