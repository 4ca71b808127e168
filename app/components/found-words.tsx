import { numberText } from "../i18n/format";
import { useLanguage, useText } from "../i18n/language";
import { Marked, type Stretches } from "./marked";

/** What a search says of a thing besides its facts. */
export type FoundWords = {
  title: Stretches;
  snippet: Stretches | null;
  distanceKm: number | null;
  /** Whether rules keep it away from all that the reader has. */
  isKeptAway?: boolean;
};

/** Where the words stand in the description, how far away it is, and whether rules keep it away; nothing without any. */
export function FoundLines({ found }: { found: FoundWords | undefined }) {
  const language = useLanguage();
  const text = useText().parts.found;
  if (!found) return null;
  return (
    <>
      {found.snippet && (
        <p className="text-sm text-muted">
          <Marked stretches={found.snippet} />
        </p>
      )}
      {found.distanceKm !== null && (
        <p className="tabular text-sm">
          {text.distance(numberText(found.distanceKm, language, found.distanceKm < 10 ? 1 : 0))}
        </p>
      )}
      {found.isKeptAway && <p className="text-sm text-muted">{text.keptAway}</p>}
    </>
  );
}

/** A title in which what was sought stands out. */
export function FoundTitle({ title, found }: { title: string; found: FoundWords | undefined }) {
  return found ? <Marked stretches={found.title} /> : title;
}
