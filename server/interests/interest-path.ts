/** Where those who work on an interest find it. */
export const interestPath = (ref: string) => `/ruang/minat/${encodeURIComponent(ref)}`;
