/** What each potential of a comparison is called in its tables: titles recur. */
export const LETTERS = ["A", "B", "C", "D"] as const;
