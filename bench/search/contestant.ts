import type { SearchDocument } from "~/server/search/search";

import type { Ask } from "./measure-queries";

/** A search that takes part: filled from batches, then asked. */
export type Contestant = {
  name: string;
  fill: (batches: AsyncIterable<readonly SearchDocument[]>) => Promise<void>;
  /** Bytes on the disk with all indexes; null where it cannot be asked. */
  bytes: () => Promise<number | null>;
  ask: Ask;
};
