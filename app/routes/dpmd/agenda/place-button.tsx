import type { ShownMeeting } from "~/server/events/read-agenda.server";

import { Button } from "../../../components/button";
import { useText } from "../../../i18n/language";
import { type PairIds, pairText } from "./pair-text";

type PlaceButtonProps = {
  chosen: PairIds;
  place: { slot: number; table: number };
  /** The meeting that is there now. */
  there: ShownMeeting | null;
  wouldClash: boolean;
  version: number;
  pairName: (pair: PairIds) => string;
};

/** A place for the chosen meeting: where another one is they change places; where it clashes it says so before. */
export function PlaceButton({ chosen, place, there, wouldClash, version, pairName }: PlaceButtonProps) {
  const text = useText().pages.agenda.one;
  const { slot, table } = place;
  const isItself = there !== null && pairText(there) === pairText(chosen);
  if (isItself) return null;
  const label = there ? text.swapOf(pairName(there)) : text.hereOf(slot + 1, table + 1);
  return (
    <form method="post" className="cluster gap-x-2">
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="pasangan" value={pairText(chosen)} />
      <input type="hidden" name="tindakan" value="put" />
      <Button
        type="submit"
        name="tempat"
        value={`${slot} ${table}`}
        variant={wouldClash ? "quiet" : "secondary"}
        aria-label={wouldClash ? `${label} (${text.wouldClash})` : label}
      >
        {there ? text.swap : text.here}
      </Button>
      {wouldClash && <span className="text-sm text-warning">{text.wouldClash}</span>}
    </form>
  );
}
