/** Name of the parameter by which somebody who helps several villages says which one. */
export const VILLAGE_PARAMETER = "desa";

/** The address of a page of work about this village; `named` is its key where the address has to say so. */
export const villageHref = (path: string, named: string | null): string =>
  named === null ? path : `${path}?${new URLSearchParams({ [VILLAGE_PARAMETER]: named }).toString()}`;
