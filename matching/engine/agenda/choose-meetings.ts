import { type Grid, NONE } from "./grid";
import { unitsOf } from "./units";

/** Who meets whom when slots are not looked at: 1 for each meeting chosen (null: not found in the time), and a value that no agenda exceeds. */
export type Choice = { chosen: Uint8Array | null; bound: number };

const ALMOST = 1e-6;
const LEAST_SECONDS = 0.2;
/** Among choices of equal value, the one that keeps most of the agenda before. */
const STAYING = 1e-6;
/** Values are some tenths; the solver's tolerances are meant for larger figures. */
const SCALE = 1000;

/**
 * Chooses meetings of the highest value within everybody's minimum and maximum, the slots they are there and all tables, as
 * a linear programme by HiGHS (Huangfu and Hall, Mathematical Programming Computation, 2018), which has whole answers where
 * the meetings have two sides, and as an integer programme where it has none. `null`: nobody can satisfy even that;
 * `undefined`: the time was used.
 */
export async function chooseMeetings(grid: Grid, seconds: number): Promise<Choice | null | undefined> {
  const relaxed = await solveProgramme(grid, { seconds, whole: false });
  if (!relaxed || relaxed.chosen !== null) return relaxed;
  const whole = await solveProgramme(grid, { seconds, whole: true });
  return whole === undefined ? relaxed : whole;
}

type Programme = { seconds: number; whole: boolean };

async function solveProgramme(grid: Grid, { seconds, whole }: Programme): Promise<Choice | null | undefined> {
  const { default: loadHighs } = await import("highs");
  const highs = await loadHighs();
  const { slots } = grid;
  const columns = grid.meetings.length;
  const rows = grid.participants.length + 1;
  const isPossible = (meeting: number) => grid.allowed.subarray(meeting * slots, (meeting + 1) * slots).includes(1);
  const homes = grid.home.filter((slot) => slot !== NONE).length;
  const staying = Math.min(STAYING, unitsOf(grid).unit / (4 * (homes + 1)));
  const most = grid.of.map((meetings, one) => Math.min(grid.max[one] ?? slots, slotsUsable(grid, meetings)));
  const model = highs.createModel({
    numCols: columns,
    numRows: rows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: grid.value.map((value, meeting) => SCALE * (value + (grid.home[meeting] === NONE ? 0 : staying))),
    colLower: Float64Array.from(grid.must),
    colUpper: Float64Array.from({ length: columns }, (_, one) => (grid.must[one] === 1 || isPossible(one) ? 1 : 0)),
    rowLower: Float64Array.from({ length: rows }, (_, row) => grid.min[row] ?? 0),
    rowUpper: Float64Array.from({ length: rows }, (_, row) => most[row] ?? slots * grid.tables),
    matrix: {
      format: "csc",
      numRows: rows,
      numCols: columns,
      starts: Int32Array.from({ length: columns + 1 }, (_, column) => column * 3),
      indices: entriesOf(grid),
      values: new Float64Array(columns * 3).fill(1),
    },
    ...(whole ? { integrality: new Int32Array(columns).fill(1) } : {}),
  });
  try {
    const time_limit = Math.max(LEAST_SECONDS, seconds);
    model.options.set({ output_flag: false, time_limit, mip_rel_gap: 0, mip_abs_gap: 0 });
    model.run();
    const status = model.getModelStatus();
    if (status === highs.constants.modelStatus.infeasible) return null;
    if (status !== highs.constants.modelStatus.optimal) return undefined;
    const { colValue } = model.getSolution();
    const isWhole = colValue.every((value) => Math.abs(value - Math.round(value)) < ALMOST);
    const chosen = isWhole ? Uint8Array.from(colValue, (value) => Math.round(value)) : null;
    return { chosen, bound: model.getObjectiveValue() / SCALE };
  } finally {
    model.dispose();
  }
}

/** The rows of each meeting's column, in order: its two participants and all tables. */
function entriesOf(grid: Grid): Int32Array {
  const last = grid.participants.length;
  return Int32Array.from({ length: grid.meetings.length * 3 }, (_, entry) => {
    const meeting = Math.floor(entry / 3);
    const [a, b] = [grid.a[meeting] ?? 0, grid.b[meeting] ?? 0];
    return [Math.min(a, b), Math.max(a, b), last][entry % 3] ?? last;
  });
}

/** In how many slots at least one of these meetings may lie. */
function slotsUsable({ allowed, slots }: Grid, meetings: Int32Array): number {
  let usable = 0;
  for (let slot = 0; slot < slots; slot++) {
    if (meetings.some((meeting) => allowed[meeting * slots + slot] === 1)) usable++;
  }
  return usable;
}
