import { lengthOf, type InteractionMatrix } from "../learn/als-matrix";

/** How many users each item has: the baseline that knows nobody. */
export const popularity = ({ items, byItem }: InteractionMatrix): Float64Array =>
  Float64Array.from(items, (_, item) => lengthOf(byItem, item));
