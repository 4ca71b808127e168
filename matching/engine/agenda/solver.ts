import type { Formula, Literal } from "./formula";

/** What a question to the solver may take. */
export type Limits = { conflicts?: number; isOver: () => boolean };

/** A satisfiability solver that learns from question to question. */
export type Solver = {
  /** `unknown` when a limit was reached. */
  ask: (assumptions: readonly Literal[], limits: Limits) => "satisfiable" | "unsatisfiable" | "unknown";
  /** After `satisfiable`: whether this literal holds. */
  holds: (literal: Literal) => boolean;
  /** After `unsatisfiable`: assumptions that cannot hold together. */
  core: () => readonly Literal[];
  dispose: () => void;
};

/** The callback is costly to cross into; time is looked at once in so many calls. */
const POLLS = 64;

/** Settings by the kind of questions: to refute, to find, or to find many times in a part. */
const SETTINGS = {
  proof: {},
  whole: { stabilizeonly: true },
  part: { stabilizeonly: true, lucky: false, inprocessing: false, walk: false, rephase: 0 },
};

export type SolverKind = keyof typeof SETTINGS;

/** CaDiCaL (Biere et al., CAV 2024) on a formula, which may grow between questions. */
export async function solverFor(formula: Formula, kind: SolverKind): Promise<Solver> {
  const { Cadical } = await import("cadical-wasm");
  const cadical = await Cadical.create({ quiet: true, ...SETTINGS[kind] });
  let loaded = 0;
  const load = () => {
    const { literals } = formula;
    let clause: Literal[] = [];
    for (; loaded < literals.length; loaded++) {
      const literal = literals[loaded] ?? 0;
      if (literal !== 0) {
        clause.push(literal);
        continue;
      }
      cadical.addClause(clause);
      clause = [];
    }
    cadical.ensureVars(formula.variables);
  };
  return {
    ask: (assumptions, { conflicts, isOver }) => {
      load();
      let polls = 0;
      let over = isOver();
      if (over) return "unknown";
      cadical.setTerminate(() => {
        polls++;
        if (polls % POLLS === 0) over ||= isOver();
        return over;
      });
      return cadical.solve({ assumptions, ...(conflicts === undefined ? {} : { conflicts }) });
    },
    holds: (literal) => cadical.value(literal),
    core: () => cadical.failedAssumptions(),
    dispose: () => cadical.dispose(),
  };
}
