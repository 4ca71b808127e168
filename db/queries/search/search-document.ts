import type { FacetName, Sought } from "./search-facets";

/** Which row a document stands for. */
export type SearchKey = { kind: Sought; id: number };

/** Everything that an index knows of a published thing: nothing private is in it. */
export type SearchDocument = SearchKey & {
  /** Grows with every change: of two documents with the same key the greater one holds. */
  version: number;
  /** What addresses call it: of villages their key. */
  ref: string;
  title: string;
  /** Where it is and whose it is: village and district, the partner's name, names of villages merged into it. */
  place: string;
  /** The description; may be empty. */
  body: string;
  /** What its codes are called, so that words find them too. */
  labels: string;
  codes: Partial<Record<FacetName, readonly string[]>>;
  /** Degrees, WGS 84: of the village, or of its district's seat. */
  position: { latitude: number; longitude: number } | null;
  /** When it was published, in seconds since 1970; 0 of villages and partners. */
  newest: number;
  /** How many published potentials a village, or open interests a partner has; 0 of these themselves. */
  size: number;
  /** How many looks and answers it has had. */
  attention: number;
  /** The last day of an interest (ISO 8601), else null. */
  closes: string | null;
};
