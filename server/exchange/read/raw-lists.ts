import type { FieldProblem, ListName, Problem } from "../problem";

/** A row as it stands in the file, not yet checked. */
export type RawRow = {
  row: number;
  index: number | null;
  fields: unknown;
  /** What went wrong in reading its cells; their columns are not checked further. */
  unreadable: readonly FieldProblem[];
};

/** The rows of each list; an absent list is empty. */
export type RawLists = Record<ListName, RawRow[]>;

/** What a file holds before its rows are checked, and what is wrong with the file itself. */
export type RawFile = { lists: RawLists; problems: Problem[] };

/** No rows in any list. */
export function noRows(): RawLists {
  return { villages: [], potentials: [], partners: [], interests: [], outcomes: [] };
}

/** A file of which nothing can be used. */
export function unusable(problem: Problem): RawFile {
  return { lists: noRows(), problems: [problem] };
}
