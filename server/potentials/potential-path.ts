/** Where those who work on potentials find their own. */
export const POTENTIALS_PATH = "/ruang/potensi";

/** Where those who work on a potential find it. */
export const potentialPath = (ref: string) => `${POTENTIALS_PATH}/${encodeURIComponent(ref)}`;
