/** Where those who work on a potential find it. */
export const potentialPath = (ref: string) => `/ruang/potensi/${encodeURIComponent(ref)}`;
