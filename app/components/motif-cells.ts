/** One quarter of a woven figure, a row of cells per string: `#` the figure, `o` its gold thread, `.` the ground. */
export type Quarter = readonly string[];

/** The band: stepped diamonds between pairs of hooks, after the woven ulap doyo of the Dayak Benuaq. */
export const BAND: Quarter = [
  "##################",
  "..................",
  "................##",
  ".######.......##..",
  ".#....#.....##....",
  ".#..#.#...##....oo",
  ".####.#.##....oo..",
  "......##....oo..##",
  "....##....oo..####",
  "..##....oo..######",
  "##....oo..######oo",
];

/** The mark: one diamond with a hook in each corner. */
export const MARK: Quarter = [
  "#####..o",
  "#...#.oo",
  "#.#.#oo.",
  "#.##oo..",
  "#..oo..#",
  "##oo..##",
  ".oo..###",
  "oo..###o",
];

/** The whole figure from its upper left quarter; with `sharedMiddle` the last row stands once. */
export function mirrored(quarter: Quarter, sharedMiddle: boolean): string[] {
  const half = quarter.map((row) => row + row.split("").reverse().join(""));
  const below = sharedMiddle ? half.slice(0, -1) : half;
  return [...half, ...below.reverse()];
}

/** The cells of one kind as an SVG path; each run of cells is one rectangle of height 1. */
export function cellsPath(rows: readonly string[], cell: "#" | "o"): string {
  return rows
    .flatMap((row, y) =>
      [...row.matchAll(new RegExp(`${cell}+`, "g"))].map(
        (run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`,
      ),
    )
    .join("");
}
