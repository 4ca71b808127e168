import { StatusTag } from "../../../components/status-tag";
import { percentText } from "../../../i18n/format";
import { useLanguage, useText } from "../../../i18n/language";

type State = "draft" | "submitted" | "published" | "paused" | "archived" | "closed";

type SimilarListingsProps = {
  /** What the list says of itself: whose titles these are. */
  lead: string;
  similar: readonly { ref: string; title: string; state: State; similarity: number }[];
  hrefOf: (ref: string) => string;
};

/** What may be the same thing told twice. */
export function SimilarListings({ lead, similar, hrefOf }: SimilarListingsProps) {
  const { review, states } = useText().pages.dpmd;
  const language = useLanguage();
  return (
    <section className="stack gap-1">
      <h2 className="text-lg">{review.similar.title}</h2>
      <p>{similar.length === 0 ? review.similar.none : lead}</p>
      <ul>
        {similar.map(({ ref, title, state, similarity }) => (
          <li key={ref} className="cluster py-1">
            <a href={hrefOf(ref)} lang="id" className="link inline-block py-1">
              {title}
            </a>
            <StatusTag tone="neutral">{states[state]}</StatusTag>
            <span className="text-sm text-muted">{review.similar.likeness(percentText(similarity, language))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
