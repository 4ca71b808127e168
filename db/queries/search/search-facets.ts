/** What one can look for. */
export const SOUGHT = ["potentials", "interests", "villages", "partners"] as const;
export type Sought = (typeof SOUGHT)[number];

/**
 * What each kind can be narrowed by. `sector`, `kind` and `district` of interests include those that take any; `sector` of
 * villages is that of a published potential, `fund_source` of partners that of an open interest, `support` what is needed
 * or offered, `certificate` the legal documents held.
 */
export const FACETS_OF = {
  potentials: ["sector", "kind", "district", "support", "readiness", "development_index", "certificate"],
  interests: ["sector", "kind", "fund_source", "support", "district"],
  villages: ["district", "sector", "development_index", "village_status"],
  partners: ["partner_type", "fund_source"],
} as const satisfies Record<Sought, readonly string[]>;

/** Everything that any search can be narrowed by. */
export type FacetName = (typeof FACETS_OF)[Sought][number];

/** How many of the found have the code, counted as if nothing were chosen in the code's own facet. */
export type FacetCount = { code: string; count: number };

/** A piece of a text; `isMarked` where it is what was sought. */
export type Stretch = { text: string; isMarked: boolean };
