import type { NearMiss } from "~/matching/domain/ranking";

import { useText } from "../../i18n/language";
import { BlockedReasons, LiftedSentence } from "../shared/blocked-reasons";

type BlockedPairProps = {
  /** A sentence for each broken rule. */
  texts: readonly string[];
  /** Set when a single rule stands in the way that somebody could lift. */
  nearMiss: NearMiss | null;
};

/** The rules that keep the two apart, and what it would be worth to lift the only one. */
export function BlockedPair({ texts, nearMiss }: BlockedPairProps) {
  const text = useText().pages.pair.blocked;
  return (
    <section className="stack measure">
      <h2>{text.lead(texts.length)}</h2>
      <BlockedReasons texts={texts} />
      {nearMiss && (
        <p className="border-l-4 border-informative bg-informative-soft px-4 py-3">
          <LiftedSentence score={nearMiss.scoreIfLifted} />
        </p>
      )}
    </section>
  );
}
