import type { ExchangePreview } from "~/server/exchange/preview-exchange.server";

import { Banner } from "../../../components/banner";
import { ButtonLink } from "../../../components/button";
import { href } from "../../../http/href";
import { useText } from "../../../i18n/language";

type Counts = Extract<ExchangePreview, { kind: "imported" }>["counts"];

/** What the import did, and where to go on. */
export function ImportedFile({ counts }: { counts: Counts }) {
  const { done: text, lists } = useText().pages.exchange;
  const touched = LISTS.filter((list) => counts[list].created + counts[list].changed > 0);
  return (
    <>
      <Banner tone="positive" title={text.title}>
        {touched.length === 0 && <p>{text.nothing}</p>}
        <ul>
          {touched.map((list) => (
            <li key={list}>{text.row(lists[list], counts[list].created, counts[list].changed)}</li>
          ))}
        </ul>
      </Banner>
      <div className="cluster">
        <ButtonLink href={href.verification}>{text.verify}</ButtonLink>
        <ButtonLink href={href.exchange} variant="quiet">
          {text.more}
        </ButtonLink>
      </div>
    </>
  );
}

const LISTS = [
  "villages",
  "potentials",
  "partners",
  "interests",
  "outcomes",
] as const satisfies readonly (keyof Counts)[];
