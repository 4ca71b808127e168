/** Where those who work on interests find their own. */
export const INTERESTS_PATH = "/ruang/minat";

/** Where those who work on an interest find it. */
export const interestPath = (ref: string) => `${INTERESTS_PATH}/${encodeURIComponent(ref)}`;
