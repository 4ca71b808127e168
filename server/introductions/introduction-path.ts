/** The page of an introduction, for whoever takes part in it and for DPMD. */
export const introductionPath = (ref: string): string => `/ruang/perkenalan/${encodeURIComponent(ref)}`;
