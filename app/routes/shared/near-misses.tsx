import { BlockerSentence } from "../../components/blocker-sentence";
import { useText } from "../../i18n/language";
import { PairItem } from "./pair-item";

/** A pair that one rule keeps apart: what it is, where its page is, the rule's sentence, the score without it. */
export type NearMissListing = { href: string; title: string; of: string; text: string; scoreIfLifted: number };

type NearMissesProps = { nearMisses: readonly NearMissListing[]; count: number };

/** Pairs that one rule keeps apart, with what would bring them together; nothing when there are none. */
export function NearMisses({ nearMisses, count }: NearMissesProps) {
  const text = useText().pages.match.nearMisses;
  if (nearMisses.length === 0) return null;
  return (
    <section className="stack">
      <div>
        <h2>{text.title}</h2>
        <p className="measure text-muted">{text.lead}</p>
      </div>
      <ul className="stack gap-3">
        {nearMisses.map(({ href, title, of, text: sentence, scoreIfLifted }) => (
          <PairItem key={href} href={href} title={title} of={of}>
            <BlockerSentence text={sentence} scoreIfLifted={scoreIfLifted} />
          </PairItem>
        ))}
      </ul>
      {count > nearMisses.length && <p className="text-muted">{text.more(count - nearMisses.length)}</p>}
    </section>
  );
}
