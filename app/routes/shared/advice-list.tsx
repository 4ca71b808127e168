import type { Advice } from "~/matching/domain/ranking";

import { AdviceRow } from "../../components/advice-row";
import { useText } from "../../i18n/language";

type AdviceListProps = { advice: readonly Advice[] };

/** What the village could change, best first; nothing when there is nothing to change. */
export function AdviceList({ advice }: AdviceListProps) {
  const text = useText().pages.match.advice;
  if (advice.length === 0) return null;
  return (
    <section className="card stack gap-2">
      <h2 className="text-lg">{text.title}</h2>
      <p className="measure text-sm text-muted">{text.lead}</p>
      <ul>
        {advice.map((one) => (
          <AdviceRow key={one.change} advice={one} />
        ))}
      </ul>
    </section>
  );
}
