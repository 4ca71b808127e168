import { addClause, allOf, FALSE, type Formula, fresh, type Literal, TRUE } from "./formula";

/** A literal that weighs this much, a whole number from 1, when it holds. */
export type Weighted = { literal: Literal; weight: number };

/** The binary digits of the weights that hold, the lowest first (adder network: Eén and Sörensson, JSAT 2, 2006). */
export function sumDigits(formula: Formula, terms: readonly Weighted[]): Literal[] {
  const columns: Literal[][] = [];
  for (const { literal, weight } of terms) {
    for (let rest = weight, digit = 0; rest > 0; rest = Math.floor(rest / 2), digit++) {
      if (rest % 2 === 1 && literal !== FALSE) columnAt(columns, digit).push(literal);
    }
  }
  const digits: Literal[] = [];
  for (let digit = 0; digit < columns.length; digit++) {
    const column = columnAt(columns, digit);
    for (let next = 0; ;) {
      const [one, other, third] = [column[next], column[next + 1], column[next + 2]];
      if (one === undefined || other === undefined) {
        digits.push(one ?? FALSE);
        break;
      }
      next += third === undefined ? 2 : 3;
      column.push(exclusive(formula, exclusive(formula, one, other), third ?? FALSE));
      columnAt(columns, digit + 1).push(majority(formula, [one, other, third ?? FALSE]));
    }
  }
  return digits;
}

/** A literal under which the number with these digits is at most `most`. */
export function digitsAtMost(formula: Formula, digits: readonly Literal[], most: number): Literal {
  const holds = fresh(formula);
  const allows = digits.map((_, digit) => Math.floor(most / 2 ** digit) % 2 === 1);
  digits.forEach((literal, digit) => {
    if (allows[digit]) return;
    const lowerThan = digits.flatMap((higher, index) => (index > digit && allows[index] ? [-higher] : []));
    addClause(formula, [-holds, -literal, ...lowerThan]);
  });
  return holds;
}

function columnAt(columns: Literal[][], digit: number): Literal[] {
  while (columns.length <= digit) columns.push([]);
  return columns[digit] ?? [];
}

function exclusive(formula: Formula, one: Literal, other: Literal): Literal {
  if (one === FALSE) return other;
  if (other === FALSE) return one;
  if (one === TRUE) return -other;
  if (other === TRUE) return -one;
  const either = fresh(formula);
  addClause(formula, [-either, one, other]);
  addClause(formula, [-either, -one, -other]);
  addClause(formula, [either, -one, other]);
  addClause(formula, [either, one, -other]);
  return either;
}

function majority(formula: Formula, [one, other, third]: readonly [Literal, Literal, Literal]): Literal {
  if (third === FALSE) return allOf(formula, [one, other]);
  const most = fresh(formula);
  for (const [first, second] of [[one, other] as const, [one, third] as const, [other, third] as const]) {
    addClause(formula, [-first, -second, most]);
    addClause(formula, [first, second, -most]);
  }
  return most;
}
