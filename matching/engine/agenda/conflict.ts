import type { AgendaConflict } from "~/matching/domain/agenda";

import { encodeConditions } from "./conditions";
import type { Control } from "./control";
import type { Grid } from "./grid";
import { solverFor } from "./solver";

/** Conflicts for one attempt to do without a condition. */
const CONFLICTS = 20_000;
const SECONDS = 4;
/** More places than this take too long to put under literals. */
const LARGE = 60_000;

/**
 * Few conditions that cannot hold together: a core of failed assumptions, from which one after another is left out
 * while the rest still clashes (deletion: Marques-Silva, ISMVL 2010). None of them can be missed when there was time.
 */
export async function explainConflict(grid: Grid, control: Control): Promise<readonly AgendaConflict[]> {
  if (grid.allowed.length > LARGE) return [{ code: "all_together" }];
  const until = control.elapsed() + SECONDS;
  const limits = { conflicts: CONFLICTS, isOver: () => control.isOver() || control.elapsed() >= until };
  const { formula, conditions } = encodeConditions(grid);
  const solver = await solverFor(formula, "proof");
  try {
    const first = solver.ask([...conditions.keys()], limits);
    if (first !== "unsatisfiable") return [{ code: "all_together" }];
    let core = inOrder(solver.core());
    for (const literal of core) {
      if (!core.includes(literal)) continue;
      const rest = core.filter((one) => one !== literal);
      if (solver.ask(rest, limits) === "unsatisfiable") core = inOrder(solver.core());
    }
    return core.flatMap((literal) => conditions.get(literal) ?? []);
  } finally {
    solver.dispose();
  }
}

const inOrder = (literals: readonly number[]) => [...literals].sort((one, other) => one - other);
