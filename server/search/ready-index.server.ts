import { setTimeout as wait } from "node:timers/promises";

import type { Services } from "../services.server";
import { followChanges } from "./follow-changes";

const PATIENCE_MS = 10_000;

/**
 * Brings the index up to date before the first page is asked for: after a first start it is empty. It waits ten seconds at
 * most; what is left then, and what fails, is the background job's.
 */
export async function readyIndex(services: Services): Promise<void> {
  const enough = new AbortController();
  const following = followChanges(services)
    .catch((error: unknown) => services.log.warn({ err: error }, "the index is not up to date yet"))
    .finally(() => enough.abort());
  await Promise.race([following, wait(PATIENCE_MS, undefined, { signal: enough.signal }).catch(() => undefined)]);
}
