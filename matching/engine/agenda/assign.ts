/**
 * For each row the column it gets, each column once, so that the sum of `gain[row * columns + column]` is largest
 * (Hungarian method with shortest augmenting paths: Kuhn, 1955; Jonker and Volgenant, Computing 38, 1987).
 * Rows ≤ columns.
 */
export function bestAssignment(gain: Float64Array, rows: number, columns: number): Int32Array {
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cameFrom = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    const distance = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    while ((rowOf[column] ?? 0) !== 0) {
      done[column] = 1;
      const current = rowOf[column] ?? 0;
      let nearest = 0;
      let least = Number.POSITIVE_INFINITY;
      for (let next = 1; next <= columns; next++) {
        if (done[next]) continue;
        const cost =
          -(gain[(current - 1) * columns + next - 1] ?? 0) - (rowPrice[current] ?? 0) - (columnPrice[next] ?? 0);
        if (cost < (distance[next] ?? 0)) {
          distance[next] = cost;
          cameFrom[next] = column;
        }
        if ((distance[next] ?? 0) < least) {
          least = distance[next] ?? 0;
          nearest = next;
        }
      }
      for (let next = 0; next <= columns; next++) {
        if (done[next]) {
          const owner = rowOf[next] ?? 0;
          rowPrice[owner] = (rowPrice[owner] ?? 0) + least;
          columnPrice[next] = (columnPrice[next] ?? 0) - least;
        } else distance[next] = (distance[next] ?? 0) - least;
      }
      column = nearest;
    }
    while (column !== 0) {
      const before = cameFrom[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const columnOf = new Int32Array(rows);
  for (let column = 1; column <= columns; column++) {
    const row = rowOf[column] ?? 0;
    if (row > 0) columnOf[row - 1] = column - 1;
  }
  return columnOf;
}
