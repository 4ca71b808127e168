import { FALSE } from "./formula";
import { NONE } from "./grid";
import type { Incumbent } from "./incumbent";
import type { Neighbourhoods } from "./neighbourhood";
import type { Question } from "./question";

const CONFLICTS = 2000;
const PARTS = 24;

type Improving = {
  incumbent: Incumbent;
  neighbourhoods: Neighbourhoods;
  least: () => number;
  cost: () => number;
  isOver: () => boolean;
};

/** Asks for less with most of the agenda kept, part after part (large neighbourhood search: Shaw, CP 1998). */
export function improveParts(question: Question, { incumbent, neighbourhoods, least, cost, isOver }: Improving): void {
  const { encoded } = question;
  for (let part = 0; part < PARTS && !isOver(); part++) {
    const { board, grid } = incumbent;
    if (board === null || cost() <= least()) return;
    const free = neighbourhoods.next(board);
    const kept = [...board.slotOf].flatMap((slot, meeting) => {
      if (free[meeting] === 1) return [];
      return [slot === NONE ? -(encoded.held[meeting] ?? FALSE) : (encoded.in[meeting * grid.slots + slot] ?? FALSE)];
    });
    neighbourhoods.learn(question.ask(cost() - 1, kept, { conflicts: CONFLICTS, isOver }));
  }
}
