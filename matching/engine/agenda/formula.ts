/** A literal: a variable's number, negative for its negation. */
export type Literal = number;

/** The literal that always holds. */
export const TRUE: Literal = 1;
export const FALSE: Literal = -TRUE;

/** Clauses in conjunctive normal form that grow; variable 1 is the constant. */
export type Formula = {
  variables: number;
  /** Literals of all clauses, each clause ended by a 0. */
  literals: number[];
};

/** A formula that says nothing. */
export const emptyFormula = (): Formula => ({ variables: 1, literals: [TRUE, 0] });

/** A new variable. */
export const fresh = (formula: Formula): Literal => ++formula.variables;

/** Adds a clause; constants are folded away. */
export function addClause(formula: Formula, clause: readonly Literal[]): void {
  if (clause.includes(TRUE)) return;
  for (const literal of clause) if (literal !== FALSE) formula.literals.push(literal);
  formula.literals.push(0);
}

/** A literal that holds if and only if one of these does. */
export function anyOf(formula: Formula, literals: readonly Literal[]): Literal {
  if (literals.includes(TRUE)) return TRUE;
  const open = literals.filter((literal) => literal !== FALSE);
  const [only] = open;
  if (only === undefined) return FALSE;
  if (open.length === 1) return only;
  const any = fresh(formula);
  for (const literal of open) addClause(formula, [-literal, any]);
  addClause(formula, [-any, ...open]);
  return any;
}

/** A literal that holds if and only if all of these do. */
export const allOf = (formula: Formula, literals: readonly Literal[]): Literal =>
  -anyOf(
    formula,
    literals.map((literal) => -literal),
  );

const PAIRWISE = 5;

/** At most one of these holds: pairwise in groups of four joined by helping variables. */
export function atMostOne(formula: Formula, literals: readonly Literal[]): void {
  const open = literals.filter((literal) => literal !== FALSE);
  if (open.length <= PAIRWISE) {
    open.forEach((one, index) => {
      for (const other of open.slice(0, index)) addClause(formula, [-one, -other]);
    });
    return;
  }
  const some = fresh(formula);
  atMostOne(formula, [...open.slice(0, PAIRWISE - 1), some]);
  atMostOne(formula, [-some, ...open.slice(PAIRWISE - 1)]);
}

/**
 * Literals by how many of these hold: the one at index k holds if and only if more than k do; `most` of them at most
 * (totalizer of Bailleux and Boufkhad, CP 2003, both ways, cut at `most`).
 */
export const countUp = (formula: Formula, literals: readonly Literal[], most: number): Literal[] =>
  count(formula, literals, { most, exact: true });

/** As `countUp`, but the literal at index k only has to hold when more than k do: enough for an upper limit, and half as long. */
export const countAtLeast = (formula: Formula, literals: readonly Literal[], most: number): Literal[] =>
  count(formula, literals, { most, exact: false });

type Counting = { most: number; exact: boolean };

function count(formula: Formula, literals: readonly Literal[], counting: Counting): Literal[] {
  const open = literals.filter((literal) => literal !== FALSE && literal !== TRUE);
  const sure = literals.filter((literal) => literal === TRUE).length;
  const counted = countOpen(formula, open, counting);
  return [...Array.from({ length: sure }, () => TRUE), ...counted].slice(0, counting.most);
}

function countOpen(formula: Formula, literals: readonly Literal[], counting: Counting): Literal[] {
  const { most, exact } = counting;
  if (literals.length <= 1) return literals.slice(0, most);
  const middle = literals.length >> 1;
  const left = countOpen(formula, literals.slice(0, middle), counting);
  const right = countOpen(formula, literals.slice(middle), counting);
  const total = Array.from({ length: Math.min(most, literals.length) }, () => fresh(formula));
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      const sum = Math.min(i + j, total.length);
      const lower = [left[i - 1], right[j - 1]].flatMap((literal) => (literal === undefined ? [] : [-literal]));
      if (sum > 0) addClause(formula, [...lower, total[sum - 1] ?? TRUE]);
      const upper = [left[i], right[j]].filter((literal) => literal !== undefined);
      const next = total[i + j];
      if (exact && next !== undefined) addClause(formula, [...upper, -next]);
    }
  }
  return total;
}
