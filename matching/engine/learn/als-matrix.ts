/** One user wanted one item, as surely as `confidence` (> 0) says. */
export type Interaction = { user: string; item: string; confidence: number };

/** What one side's row holds: the columns `columns[start[r]] … columns[start[r + 1] - 1]`, each with its confidence. */
export type SparseRows = { start: Int32Array; columns: Int32Array; confidences: Float64Array };

/** Interactions as a matrix, users × items, from both sides; ids in order. */
export type InteractionMatrix = {
  users: readonly string[];
  items: readonly string[];
  byUser: SparseRows;
  byItem: SparseRows;
};

/**
 * Puts interactions into a matrix, the same whatever their order; the confidences of one pair are added up. Items
 * without interactions can be named as well.
 */
export function interactionMatrix(
  interactions: readonly Interaction[],
  moreItems: readonly string[] = [],
): InteractionMatrix {
  const users = inOrder(interactions.map(({ user }) => user));
  const items = inOrder([...interactions.map(({ item }) => item), ...moreItems]);
  const cells = cellsOf(interactions, numbered(users), numbered(items));
  return {
    users,
    items,
    byUser: rowsOf(cells, users.length),
    byItem: rowsOf(
      cells.map(({ row, column, confidence }) => ({ row: column, column: row, confidence })),
      items.length,
    ),
  };
}

/** How many columns a row holds. */
export const lengthOf = ({ start }: SparseRows, row: number) => (start[row + 1] ?? 0) - (start[row] ?? 0);

const inOrder = (ids: readonly string[]) => [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1));

/** The place of each id. */
export const numbered = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, index) => [id, index]));

type Cell = { row: number; column: number; confidence: number };

/** By row, column and confidence: a sum of fractions depends on its order in the last digit. */
function cellsOf(
  interactions: readonly Interaction[],
  userAt: ReadonlyMap<string, number>,
  itemAt: ReadonlyMap<string, number>,
): Cell[] {
  const found = interactions
    .map(({ user, item, confidence }) => ({ row: userAt.get(user) ?? 0, column: itemAt.get(item) ?? 0, confidence }))
    .sort((a, b) => a.row - b.row || a.column - b.column || a.confidence - b.confidence);
  const cells: Cell[] = [];
  for (const cell of found) {
    const last = cells.at(-1);
    if (last?.row === cell.row && last.column === cell.column) last.confidence += cell.confidence;
    else cells.push(cell);
  }
  return cells;
}

/** Cells of one row keep their order. */
function rowsOf(cells: readonly Cell[], rows: number): SparseRows {
  const start = new Int32Array(rows + 1);
  for (const { row } of cells) start[row + 1] = (start[row + 1] ?? 0) + 1;
  for (let row = 0; row < rows; row++) start[row + 1] = (start[row + 1] ?? 0) + (start[row] ?? 0);
  const next = start.slice();
  const columns = new Int32Array(cells.length);
  const confidences = new Float64Array(cells.length);
  for (const { row, column, confidence } of cells) {
    const at = next[row] ?? 0;
    columns[at] = column;
    confidences[at] = confidence;
    next[row] = at + 1;
  }
  return { start, columns, confidences };
}
