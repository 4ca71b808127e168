/** Scores of rows × columns, row by row. */
export type Table = { scores: Float64Array; rows: number; columns: number };

/**
 * How each cell stands, 0..1: the mean of its standing in its row and in its column, where a standing is the share of the
 * others that are lower, equal ones counting half. So neither a party that everybody wants nor one that wants everybody
 * stands high by that alone; alone in its row or column a cell stands at 0.5.
 */
export function standings({ scores, rows, columns }: Table): Float64Array {
  const found = new Float64Array(scores.length);
  for (let row = 0; row < rows; row++) addStandings(found, scores, { start: row * columns, step: 1, count: columns });
  for (let column = 0; column < columns; column++) {
    addStandings(found, scores, { start: column, step: columns, count: rows });
  }
  return found;
}

/** Adds half the standing of each cell of a line. */
function addStandings(
  found: Float64Array,
  scores: Float64Array,
  { start, step, count }: { start: number; step: number; count: number },
): void {
  const cells = Array.from({ length: count }, (_, at) => start + at * step);
  const scoreOf = (cell: number | undefined) => scores[cell ?? -1] ?? 0;
  cells.sort((a, b) => scoreOf(a) - scoreOf(b));
  for (let first = 0; first < count;) {
    let end = first + 1;
    while (end < count && scoreOf(cells[end]) === scoreOf(cells[first])) end++;
    const standing = count === 1 ? 0.5 : (first + (end - first - 1) / 2) / (count - 1);
    for (const cell of cells.slice(first, end)) found[cell] = (found[cell] ?? 0) + standing / 2;
    first = end;
  }
}
