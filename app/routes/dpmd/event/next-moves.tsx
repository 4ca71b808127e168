import type { EventMove } from "~/matching/domain/event-state";

import { Button } from "../../../components/button";
import { useText } from "../../../i18n/language";

/** What is moved on the event's own page. */
export const HAND_MOVES = ["open", "close_wishes", "reopen_wishes", "start", "close"] as const;

const FORWARD: readonly EventMove[] = ["open", "close_wishes", "start", "close"];

/** What can be done next, each with what it means. */
export function NextMoves({ moves }: { moves: readonly EventMove[] }) {
  const text = useText().pages.events.one;
  const own = HAND_MOVES.filter((move) => moves.includes(move));
  return (
    <ul className="stack gap-3 print:hidden">
      {own.map((move) => (
        <li key={move}>
          <form method="post" className="cluster gap-x-4">
            <Button
              type="submit"
              name="peristiwa"
              value={move}
              variant={FORWARD.includes(move) ? "primary" : "secondary"}
            >
              {text.moves[move]}
            </Button>
            <span className="text-sm text-muted">{text.hints[move]}</span>
          </form>
        </li>
      ))}
    </ul>
  );
}
