/** The page of an event for its participants. */
export const eventPath = (ref: string): string => `/ruang/acara/${encodeURIComponent(ref)}`;
